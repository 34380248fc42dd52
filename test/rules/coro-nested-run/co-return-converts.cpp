// REQUIRES: boost-asio
// RUN: %check %s --real
// clangd: 2 fewer, for what it does not see of headers.
// clangd, with project facts: 2 fewer: what a framework's promise converts.
// What co_return converts its operand with, in the promise or on the way there.
#include <boost/asio.hpp>
#include <coroutine>
#include <future>
#include <string>
namespace net = boost::asio;
std::future<int> ask();

struct Number {
  operator int() const { return ask().get(); }
};
struct Text {
  operator std::string() const { return std::to_string(ask().get()); }
};
Number number();
Text text();
net::awaitable<int> gives() {
  co_return number(); // expect: 'std::future::get'
}
net::awaitable<std::string> givesText() {
  co_return text(); // expect: 'std::future::get'
}
net::awaitable<int> says() {
  co_return int(number()); // expect: 'std::future::get'
}

template <class T> struct Lazy {
  struct promise_type {
    Lazy get_return_object();
    std::suspend_always initial_suspend() noexcept;
    std::suspend_always final_suspend() noexcept;
    void unhandled_exception();
    void return_value(T);
  };
};
struct Big {
  Big(int) { ask().wait(); }
};
Lazy<int> lazily() {
  co_return number(); // expect: 'std::future::get'
}
Lazy<Big> big() {
  co_return 3; // expect: 'std::__basic_future::wait'
}
Lazy<int> plainly(Number n) {
  co_return 3;
}
