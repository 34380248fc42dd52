// RUN: %check %s
// The future of std::async waits where it dies, whichever function of the project
// gave it.
#include "task.h"
#include <future>
void save();
std::future<void> other();
std::future<void> start() { return std::async(std::launch::async, save); }
std::future<void> again() { return start(); }
std::future<void> later() { return std::async(std::launch::deferred, save); }
std::future<void> either(bool b) {
  if (b)
    return std::async(std::launch::async, save);
  return {};
}

mock::Task<> discards(bool b) {
  start();          // expect-likely: 'std::future::~future'
  again();          // expect-likely: 'std::future::~future'
  (void)either(b);  // expect-likely: 'std::future::~future'
  auto f = start(); // expect-likely: 'std::future::~future'
  later();
  other();
  co_return;
}
mock::Task<std::future<void>> handsOn(std::future<void> &out) {
  out = start();
  auto f = again();
  co_return f;
}
std::future<void> kept() { return again(); }
