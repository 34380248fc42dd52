// RUN: %check %s
// Shape 54: the future that a continuation is given is ready. Others are not.
#include "folly.h"
#include "qt.h"
#include "seastar.h"
#include <algorithm>
#include <vector>

seastar::future<int> read();

seastar::future<int> wrapped() {
  return read().then_wrapped([](seastar::future<int> f) {
    if (f.failed())
      return -1;
    return f.get();
  });
}
seastar::future<int> wrappedByReference() {
  return read().then_wrapped([](auto &&f) { return f.get(); });
}
int unwrap(seastar::future<int> f) { return f.get(); }
seastar::future<int> function() { return read().then_wrapped(unwrap); }
seastar::future<int> coroutine() {
  co_return co_await read().then_wrapped([](seastar::future<int> f) {
    try {
      return f.get();
    } catch (...) {
      return 0;
    }
  });
}
void qt(QFuture<int> f) {
  f.then([](QFuture<int> done) { return done.result(); });
}
folly::Future<int> tries(folly::Future<int> f) {
  return std::move(f).thenTry([](folly::Try<int> t) { return t.value(); });
}

seastar::future<int> anotherFuture() {
  return read().then_wrapped([](seastar::future<int> f) {
    return f.get() + read().get(); // expect: 'seastar::future::get'
  });
}
void qtAnotherFuture(QFuture<int> f, QFuture<int> g) {
  f.then([g](QFuture<int>) { return g.result(); }); // expect: 'QFuture::result'
}

// What is in it: the futures of when_all, the one of when_any that is there.
seastar::future<bool> everyOne(std::vector<seastar::future<int>> all) {
  return seastar::when_all(all.begin(), all.end()).then([](std::vector<seastar::future<int>> done) {
    bool zero = std::all_of(done.begin(), done.end(), [&done](auto &f) {
      return f.get() == &f - done.data();
    });
    return zero && done[0].get() == 0;
  });
}
seastar::future<int> either(seastar::future<int> a, seastar::future<int> b) {
  return seastar::when_any(std::move(a), std::move(b)).then([](auto &&first) {
    auto [one, two] = std::move(first.futures);
    return first.index == 0 ? one.get() : two.get();
  });
}
seastar::future<int> anyOf(std::vector<seastar::future<int>> all) {
  return seastar::when_any(all.begin(), all.end()).then([](auto &&first) {
    return first.futures[first.index].get();
  });
}
seastar::future<int> awaitedAny(std::vector<seastar::future<int>> all) {
  auto first = co_await seastar::when_any(all.begin(), all.end());
  co_return first.futures[first.index].get();
}
seastar::future<bool> notThose(std::vector<seastar::future<int>> others) {
  return read().then([others = std::move(others)](int) mutable {
    return std::all_of(others.begin(), others.end(), [](auto &f) {
      return f.get() == 0; // expect: 'seastar::future::get'
    });
  });
}

// Seastar's own headers are part of the project; a class of the project's own has
// what it likes in it.
namespace seastar {
struct built_here {
  std::size_t index;
  std::vector<future<int>> futures;
};
} // namespace seastar
struct Mine {
  std::vector<seastar::future<int>> others;
};
seastar::future<seastar::built_here> builtHere();
seastar::future<Mine> mine();
seastar::future<int> ofBuiltHere() {
  return builtHere().then([](auto &&first) { return first.futures[first.index].get(); });
}
seastar::future<int> ofMine() {
  return mine().then([](Mine m) {
    return m.others[0].get(); // expect: 'seastar::future::get'
  });
}
