// RUN: %check %s
// RUN: %check_fix %s
// Where the twin's bare name means something else, it is written with what makes it mean
// the twin.
//--- a.cpp
#include "async_simple.h"
#include <functional>
using async_simple::coro::Lazy;
using async_simple::coro::syncAwait;

namespace lib {
Lazy<int> load(int k);
int loadNow(int k) { return syncAwait(load(k)); }
} // namespace lib
using lib::loadNow;
struct Cache {
  Lazy<int> load(int k);
  // expect@+2: 'async_simple::coro::syncAwait'
  // expect-fix@+1: twin safe
  Lazy<int> ask() { co_return loadNow(1); }
};
namespace db {
Lazy<int> load(int k);
Lazy<int> store(int k);
int storeNow(int k) { return syncAwait(store(k)); }
// expect@+2: 'async_simple::coro::syncAwait'
// expect-fix@+1: twin safe
Lazy<int> ask() { co_return loadNow(1); }
// expect@+2: 'async_simple::coro::syncAwait'
// expect-fix@+1: twin safe
Lazy<int> near() { co_return storeNow(1); }
// expect@+2: 'async_simple::coro::syncAwait'
// expect-fix@+1: twin safe
Lazy<int> named(std::function<Lazy<int>(int)> store) { co_return storeNow(2); }
} // namespace db
// expect@+2: 'async_simple::coro::syncAwait'
// expect-fix@+1: twin safe
Lazy<int> outside() { co_return db::storeNow(3); }
struct Store {
  Lazy<int> later(int k);
  int get(int k) { return syncAwait(later(k)); }
  Lazy<int> ask() {
    auto later = [](int) -> Lazy<int> { co_return 3; };
    // expect@+2: 'async_simple::coro::syncAwait'
    // expect-fix@+1: twin safe
    co_return co_await later(1) + get(1);
  }
  Lazy<int> given(int later) {
    // expect@+2: 'async_simple::coro::syncAwait'
    // expect-fix@+1: twin safe
    co_return get(later);
  }
};
//--- a.cpp.fixed
#include "async_simple.h"
#include <functional>
using async_simple::coro::Lazy;
using async_simple::coro::syncAwait;

namespace lib {
Lazy<int> load(int k);
int loadNow(int k) { return syncAwait(load(k)); }
} // namespace lib
using lib::loadNow;
struct Cache {
  Lazy<int> load(int k);
  Lazy<int> ask() { co_return co_await ::lib::load(1); }
};
namespace db {
Lazy<int> load(int k);
Lazy<int> store(int k);
int storeNow(int k) { return syncAwait(store(k)); }
Lazy<int> ask() { co_return co_await ::lib::load(1); }
Lazy<int> near() { co_return co_await store(1); }
Lazy<int> named(std::function<Lazy<int>(int)> store) {
  co_return co_await ::db::store(2);
}
} // namespace db
Lazy<int> outside() { co_return co_await db::store(3); }
struct Store {
  Lazy<int> later(int k);
  int get(int k) { return syncAwait(later(k)); }
  Lazy<int> ask() {
    auto later = [](int) -> Lazy<int> { co_return 3; };
    co_return co_await later(1) + co_await this->later(1);
  }
  Lazy<int> given(int later) { co_return co_await this->later(later); }
};
