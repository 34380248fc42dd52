// RUN: %check %s
// A blocking call on a thread that runs a loop, however it is reached; nothing
// where no loop runs, or where nobody knows.
#include <chrono>
#include <fcntl.h>
#include <functional>
#include <mutex>
#include <netdb.h>
#include <poll.h>
#include <stdlib.h>
#include <thread>
#include <unistd.h>
#include <boost/asio.hpp>
namespace asio = boost::asio;
using namespace std::chrono_literals;

void nap() {
  std::this_thread::sleep_for(1s); // expect: 'std::this_thread::sleep_for' blocks a thread that runs an event loop: it
}
asio::awaitable<void> direct() {
  ::sleep(1); // expect: 'sleep'
  co_return;
}
asio::awaitable<void> through() {
  nap();
  co_return;
}
struct Hook {
  virtual ~Hook() = default;
  virtual void changed() = 0;
};
struct Resolves : Hook {
  addrinfo *Out = nullptr;
  void changed() override { (void)getaddrinfo("a", "b", nullptr, &Out); } // expect: 'getaddrinfo'
};
asio::awaitable<void> calls(Hook &hook) {
  hook.changed();
  co_return;
}
void posts(asio::io_context &io) {
  asio::post(io, [] { (void)system("true"); }); // expect: 'system'
}
void elsewhere(asio::io_context &io) {
  asio::post(io, [] {
    std::thread([] { std::this_thread::sleep_for(1s); }).detach();
  });
}
asio::awaitable<void> zero(pollfd *fds) {
  ::sleep(0);
  std::this_thread::sleep_for(0s);
  co_return;
}
void nobodyKnows() { std::this_thread::sleep_for(2s); }
int main() { std::this_thread::sleep_for(3s); }
