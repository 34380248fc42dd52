// RUN: %check %s
// Shape 27: a helper called from a seastar::thread takes a lambda along and calls
// it from the reactor, where get() aborts.
#include "seastar.h"

seastar::future<int> count();
seastar::future<> flush();

// A coroutine: after its first suspension the reactor runs it.
template <class Condition> seastar::future<> spinUntil(Condition condition) {
  while (!condition())
    co_await seastar::sleep(std::chrono::milliseconds(1));
}

seastar::future<> ownHelper() {
  return seastar::async([] {
    spinUntil([] { return count().get() == 3; }).get(); // expect: 'seastar::future::get'
  });
}
seastar::future<> loops() {
  return seastar::async([] {
    seastar::do_until([] { return count().get() > 3; }, [] { return flush(); }).get(); // expect: 'seastar::future::get'
    seastar::repeat([] {
      flush().get(); // expect: 'seastar::future::get'
      return seastar::stop_iteration::yes;
    }).get();
  });
}
seastar::future<> continuation() {
  return seastar::async([] {
    count().then([](int) { flush().get(); }).get(); // expect: 'seastar::future::get'
  });
}
