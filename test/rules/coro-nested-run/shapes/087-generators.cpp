// RUN: %check %s
// Shape 87: a generator runs in whoever asks for the next value; it cannot await.
#include <boost/asio.hpp>
#include "cppcoro.h"
#include "task.h"

std::future<int> ask();
cppcoro::task<int> read();

mock::Generator<int> yields() {
  co_yield ask().get(); // expect-likely: 'std::future::get'
}
cppcoro::generator<int> numbers() {
  for (int n = 0; n < 3; ++n) {
    int next = cppcoro::sync_wait(read()); // expect-likely: 'cppcoro::sync_wait'
    co_yield next;
  }
}
auto lambda = []() -> cppcoro::generator<int> {
  ask().get(); // expect-likely: 'std::future::get'
  co_yield 1;
};
int next() {
  return ask().get(); // expect-likely: 'std::future::get'
}
mock::Generator<int> throughAHelper() { co_yield next(); }
