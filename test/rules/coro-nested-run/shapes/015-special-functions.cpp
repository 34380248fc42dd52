// RUN: %check %s
// Shape 15: the run call is in a special function. Who reaches it decides.
#include <boost/asio.hpp>
namespace net = boost::asio;

std::future<int> ask();

struct InitList {
  int Value;
  InitList() : Value(ask().get()) {}
};
struct Conversion {
  operator int() const { return ask().get(); }
};
struct Dereference {
  int operator*() const { return ask().get(); }
};
struct Destructor {
  ~Destructor() { ask().get(); }
};
void handler() try {
  throw 1;
} catch (...) {
  ask().get(); // expect: 'std::future::get'
}
struct Callable {
  net::awaitable<int> operator()() const {
    co_return ask().get(); // expect: 'std::future::get'
  }
};

net::awaitable<int> reachesAll(Conversion c, Dereference d) {
  InitList i;       // expect: 'std::future::get'
  int n = c;        // expect: 'std::future::get'
  n += *d;          // expect: 'std::future::get'
  Destructor guard; // expect-likely: 'std::future::get'
  handler();
  co_return i.Value + n + co_await Callable()();
}

namespace reachedFromMain {
struct InitList {
  int Value;
  InitList() : Value(ask().get()) {}
};
struct Conversion {
  operator int() const { return ask().get(); }
};
struct Dereference {
  int operator*() const { return ask().get(); }
};
struct Destructor {
  ~Destructor() { ask().get(); }
};
} // namespace reachedFromMain

int main() {
  reachedFromMain::InitList i;
  reachedFromMain::Destructor d;
  return i.Value + reachedFromMain::Conversion() + *reachedFromMain::Dereference();
}
