// RUN: %check %s
// Shape 59: a get() of a framework that never waits: expect-none
#include <boost/cobalt.hpp>
#include "folly.h"
#include "kj.h"
#include "seastar.h"
#include <optional>
namespace cobalt = boost::cobalt;

cobalt::promise<int> compute();

cobalt::task<int> promises() {
  cobalt::promise<int> p = compute();
  if (p.ready())
    co_return p.get();
  co_return co_await p;
}
cobalt::promise<int> unguarded(cobalt::promise<int> p) { co_return p.get(); }

kj::Promise<int *> owned(kj::Own<int> o) { co_return o.get(); }
seastar::future<const char *> buffers(seastar::temporary_buffer<char> b) { co_return b.get(); }

folly::coro::Task<int> tries(folly::Try<int> t, folly::Future<int> f) {
  co_return t.value() + f.value();
}

template <class T> struct Slot {
  std::optional<T> Value;
  T get() const { return *Value; }
};
cobalt::task<int> homeMade(Slot<int> s) { co_return s.get(); }
