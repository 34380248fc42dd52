// RUN: %check %s
// Shape 103: the standard library calls it at once.
#include <boost/asio.hpp>
#include "cppcoro.h"
#include <functional>
#include <variant>
namespace net = boost::asio;

std::future<int> ask();
cppcoro::task<int> read();

int waits(int n) {
  return n + ask().get(); // expect: 'std::future::get'
}
struct Store {
  int flush(int n) {
    return n + ask().get(); // expect: 'std::future::get'
  }
  int sync() {
    return cppcoro::sync_wait(read()); // expect: 'cppcoro::sync_wait'
  }
};
struct Visitor {
  void operator()(int) const {
    ask().get(); // expect: 'std::future::get'
  }
  void operator()(bool) const {}
};
template <class... F> struct Overloaded : F... {
  using F::operator()...;
};

net::awaitable<void> invoke(Store s) {
  std::invoke(waits, 1);
  std::invoke(&Store::flush, s, 1);
  std::invoke([] { ask().get(); }); // expect: 'std::future::get'
  co_return;
}
net::awaitable<void> bind(Store s) {
  std::bind(&Store::sync, &s)();
  auto later = std::bind([](int) { ask().get(); }, 1); // expect: 'std::future::get'
  later();
  auto front = std::bind_front([](int, int) { ask().get(); }, 1); // expect: 'std::future::get'
  front(2);
  std::mem_fn(&Store::flush)(s, 1);
  co_return;
}
net::awaitable<void> visit(std::variant<int, bool> v) {
  std::visit(Visitor(), v);
  std::visit(Overloaded{[](int) { ask().get(); }, [](bool) {}}, v); // expect: 'std::future::get'
  std::visit([](auto) { ask().get(); }, v);                         // expect: 'std::future::get'
  co_return;
}
