// RUN: %check %s
// Shape 29: a callable is stored, and a coroutine calls it later.
//--- member.cpp
#include <boost/asio.hpp>
#include <functional>
namespace net = boost::asio;

std::future<int> ask();
void wait() {
  ask().get(); // expect-likely: 'std::future::get'
}

struct Hooks {
  std::function<void()> OnOpen, OnClose, OnError;
};
struct Session {
  Hooks H;
  void configure() {
    H.OnOpen = [] { ask().get(); }; // expect-likely: 'std::future::get'
    H.OnClose = wait;
    H.OnError = [] { ask().get(); };
  }
  net::awaitable<void> run() {
    H.OnOpen();
    H.OnClose();
    co_return;
  }
};

//--- setter.cpp
#include <boost/asio.hpp>
#include <functional>
#include <vector>
namespace net = boost::asio;

std::future<int> ask();

class Hub {
  std::function<int()> Source;
  std::vector<std::function<void()>> Listeners;

public:
  explicit Hub(std::function<int()> source) : Source(std::move(source)) {}
  void listen(std::function<void()> f) { Listeners.push_back(std::move(f)); }
  net::awaitable<void> publish() {
    Source();
    for (auto &listener : Listeners)
      listener();
    co_return;
  }
};
void assemble() {
  Hub hub([] { return ask().get(); }); // expect-likely: 'std::future::get'
  hub.listen([] { ask().get(); });     // expect-likely: 'std::future::get'
}
