// RUN: %check %s
// A blocking call on a thread that runs a loop, however it is reached; nothing
// where no loop runs, or where nobody knows.
#include <netdb.h>
#include <stdlib.h>
#include <thread>
#include <boost/asio.hpp>
namespace asio = boost::asio;

void look(addrinfo *&out) {
  (void)getaddrinfo("c", "d", nullptr, &out); // expect: 'getaddrinfo' blocks a thread that runs an event loop: it waits for the name server
}
asio::awaitable<void> direct() {
  (void)gethostbyname("a"); // expect: 'gethostbyname'
  co_return;
}
asio::awaitable<void> through() {
  addrinfo *out;
  look(out);
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
    std::thread([] { (void)system("true"); }).detach();
  });
}
void nobodyKnows() { (void)system("false"); }
int main() { (void)system("sync"); }
