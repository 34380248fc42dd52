// RUN: %check %s
// Shapes 25 and 26: get() in a seastar::thread suspends the thread's stack, not
// the reactor; so does a lambda that is called further down: expect-none
#include "seastar.h"
#include <algorithm>
#include <vector>

seastar::future<int> read();
seastar::future<> flush();
int readNow() { return read().get(); }

seastar::future<int> lambda() {
  co_return co_await seastar::async([] { return read().get(); });
}
seastar::future<> lambdaVariable() {
  auto body = [] { flush().get(); };
  return seastar::async(body);
}
seastar::future<> function() {
  co_await seastar::async(readNow);
  co_await seastar::async([] { return readNow(); });
}
seastar::future<> threadObject() {
  seastar::thread t([] {
    flush().get();
    flush().wait();
  });
  co_await t.join();
}

template <class F> void threadForEach(std::vector<int> &all, F f) {
  for (int &n : all)
    f(n).get();
}
seastar::future<> twoLevels(std::vector<int> all) {
  co_await seastar::async([&] {
    std::for_each(all.begin(), all.end(), [](int &n) { n += read().get(); });
    threadForEach(all, [](int &) { return flush(); });
    threadForEach(all, [](int &n) {
      n += read().get();
      return flush();
    });
    auto inner = [] { [] { flush().get(); }(); };
    inner();
  });
}
