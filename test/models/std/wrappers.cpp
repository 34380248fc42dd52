// RUN: %check %s -- -std=c++2b
// What wraps a callable is looked through; a thread runs it off every loop.
#include <any.h>
#include <asio.h>
#include <functional>
#include <future>
#include <std-later.h>
#include <task.h>
#include <thread>

struct Own {
  void operator()() const;
  void wait() { mock::Begun.wait(); } // expect: wait
};

void wrappers(boost::asio::io_context &loop) {
  boost::asio::post(loop, std::bind(WAIT)); // expect: wait // expect-explain: wraps a callable
  boost::asio::post(loop, std::bind_front(WAIT)); // expect: wait // expect-explain: wraps a callable
  boost::asio::post(loop, std::bind_back(WAIT)); // expect: wait // expect-explain: wraps a callable
  boost::asio::post(loop, std::not_fn([] { mock::Begun.wait(); return true; })); // expect: wait // expect-explain: wraps a callable
  auto called = WAIT; // expect: wait
  boost::asio::post(loop, std::ref(called)); // expect-explain: wraps a callable
  auto other = WAIT; // expect: wait
  boost::asio::post(loop, std::cref(other)); // expect-explain: wraps a callable
  auto third = WAIT; // expect: wait
  boost::asio::post(loop, std::reference_wrapper(third)); // expect-explain: wraps a callable
  boost::asio::post(loop, std::bind(std::mem_fn(&Own::wait), Own())); // expect-explain: 'std::mem_fn' wraps a callable
  boost::asio::post(loop, std::function<void()>(WAIT)); // expect: wait // expect-explain: wraps a callable
  boost::asio::post(loop, std::move_only_function<void()>(WAIT)); // expect: wait // expect-explain: wraps a callable
  boost::asio::post(loop, std::copyable_function<void()>(WAIT)); // expect: wait // expect-explain: wraps a callable
  boost::asio::post(loop, std::function_ref<void()>(WAIT)); // expect: wait // expect-explain: wraps a callable
  boost::asio::post(loop, std::packaged_task<void()>(WAIT)); // expect: wait // expect-explain: wraps a callable
}

void threads() {
  std::thread thread(WAIT); // expect-explain: off-loop: 'lambda
  std::jthread joined(WAIT); // expect-explain: off-loop: 'lambda
  auto begun = std::async(WAIT); // expect-explain: off-loop: 'lambda
}

std::generator<int> generator() { co_yield 1; } // expect-explain: it starts when it is awaited
