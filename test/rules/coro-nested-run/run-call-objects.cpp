// RUN: %check %s
// A run call that is an object, handed to what calls it; and what was bound.
#include "cppcoro.h"
#include "folly.h"
#include <algorithm>
#include <functional>
#include <future>
#include <iterator>
#include <tuple>
#include <vector>
using folly::coro::blockingWait;
using folly::coro::Task;
Task<int> load(int);
std::future<int> ask();

Task<int> invoked() {
  co_return std::invoke(blockingWait, load(1)); // expect: folly::coro::block
}
Task<int> applied() {
  co_return std::apply(blockingWait, std::tuple(load(1))); // expect: folly::coro::block
}
Task<int> bound() {
  auto wait = std::bind_front(blockingWait);
  co_return wait(load(1)); // expect: folly::coro::block
}
Task<int> wrapped() {
  std::function<int(Task<int>)> wait = blockingWait;
  co_return wait(load(1)); // expect: folly::coro::block
}
Task<int> member(std::future<int> f) {
  auto take = std::mem_fn(&std::future<int>::get);
  co_return take(f); // expect: 'std::future::get'
}
Task<> eachOf(std::vector<Task<int>> v, std::vector<int> out) {
  std::transform(std::make_move_iterator(v.begin()), std::make_move_iterator(v.end()),
                 std::back_inserter(out), blockingWait); // expect@-1: folly::coro::block
  co_return;
}

// Deferred work runs where it is waited for.
Task<int> deferred() {
  auto f = std::async(std::launch::deferred, [] {
    return ask().get(); // expect: 'std::future::get'
  });
  co_return f.get();
}
Task<int> elsewhere() {
  auto f = std::async(std::launch::async, [] { return ask().get(); }); // expect-likely: 'std::future::~future'
  co_return co_await load(1);
}
