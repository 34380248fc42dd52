// RUN: %check %s
// RUN: %check_fix %s
// RUN: %check_fix --unsafe %s
// Where a function cannot become a coroutine, or not all of its callers can
// await it: no fix, and the finding says why. Nothing changes.
//--- a.cpp
#include "task.h"
#include <boost/asio.hpp>
#include <functional>
#include <mutex>
#include <string>
namespace net = boost::asio;

net::awaitable<int> work();
net::awaitable<void> done();
net::io_context &loop();

struct Hook {
  virtual ~Hook() = default;
  virtual int changed() {
    // expect@+2: 'std::future::get'
    // expect-no-fix@+1: no fix makes it a coroutine: 'Hook::changed' is virtual
    return net::co_spawn(loop(), work(), net::use_future).get();
  }
};
net::awaitable<int> callsVirtual(Hook &h) { co_return h.changed(); }

template <class T> int ofATemplate(T n) {
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: 'ofATemplate<int>' is a template
  return n + net::co_spawn(loop(), work(), net::use_future).get();
}
net::awaitable<int> callsTemplate() { co_return ofATemplate(3); }

static long hasItsSizeTaken(int n) {
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: no fix makes it a coroutine: 'hasItsSizeTaken' is named in the operand of sizeof, decltype or the like
  return n + net::co_spawn(loop(), work(), net::use_future).get();
}
net::awaitable<int> takesItsSize() { co_return hasItsSizeTaken(3) + sizeof(hasItsSizeTaken(2)); }

static int hasItsTypeTaken(int n) noexcept(sizeof(n) == 4);
static int hasItsTypeTaken(int n) noexcept(sizeof(n) == 4) { return n; }
static int isAlone(int n) {
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: 'isAlone' is named in the operand of sizeof, decltype or the like
  return n + net::co_spawn(loop(), work(), net::use_future).get();
}
net::awaitable<int> takesItsType() {
  decltype(isAlone(1)) n = hasItsTypeTaken(2);
  co_return isAlone(n);
}

static int isNoexcept() noexcept {
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: 'isNoexcept' is noexcept
  return net::co_spawn(loop(), work(), net::use_future).get();
}
net::awaitable<int> callsNoexcept() { co_return isNoexcept(); }

static auto givesAuto() {
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: the return type or a return of 'givesAuto' does not fit
  return net::co_spawn(loop(), work(), net::use_future).get();
}
net::awaitable<int> callsAuto() { co_return givesAuto(); }

static const std::string &givesReference(const std::string &s) {
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: of 'givesReference' does not fit
  if (net::co_spawn(loop(), work(), net::use_future).get())
    return s;
  throw 3;
}
net::awaitable<void> callsReference() {
  (void)givesReference("a");
  co_return;
}

static std::pair<int, int> givesList() {
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: of 'givesList' does not fit
  int n = net::co_spawn(loop(), work(), net::use_future).get();
  return {n, n};
}
net::awaitable<int> callsList() { co_return givesList().first; }

#define GIVE return
static int givesByMacro() {
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: of 'givesByMacro' does not fit
  int n = net::co_spawn(loop(), work(), net::use_future).get();
  GIVE n;
}
net::awaitable<int> callsMacro() { co_return givesByMacro(); }

static int alsoFromOutside() {
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: 'main' cannot become a coroutine
  return net::co_spawn(loop(), work(), net::use_future).get();
}
net::awaitable<int> callsIt() { co_return alsoFromOutside(); }
int main() { return alsoFromOutside(); }

static int fromALambda() {
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: 'lambda in callsByLambda' cannot become a coroutine
  return net::co_spawn(loop(), work(), net::use_future).get();
}
net::awaitable<int> callsByLambda() {
  auto twice = [] { return 2 * fromALambda(); };
  co_return twice();
}

static int handedOver() {
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: not every caller of 'handedOver' is known
  return net::co_spawn(loop(), work(), net::use_future).get();
}
std::function<int()> kept = handedOver;
net::awaitable<int> callsKept() { co_return handedOver(); }

static int inAHandler() {
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: 'callsInAHandler' calls 'inAHandler' in a catch handler
  return net::co_spawn(loop(), work(), net::use_future).get();
}
net::awaitable<int> callsInAHandler() {
  try {
    co_return 1;
  } catch (...) {
    (void)inAHandler();
  }
  co_return 2;
}

static int underALock() {
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: the lock 'held' is held here; release it before the work is awaited, where 'callsUnderALock' calls 'underALock'
  return net::co_spawn(loop(), work(), net::use_future).get();
}
std::mutex m;
net::awaitable<int> callsUnderALock() {
  std::lock_guard<std::mutex> held(m);
  co_return underALock();
}

#define CALL(f) f()
static int inAMacro() {
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: written in a macro, where 'callsInAMacro' calls 'inAMacro'
  return net::co_spawn(loop(), work(), net::use_future).get();
}
net::awaitable<int> callsInAMacro() { co_return CALL(inAMacro); }

static int toAStatic() {
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: co_await is ill-formed; initialise it before the loop starts, where 'callsForAStatic' calls 'toAStatic'
  return net::co_spawn(loop(), work(), net::use_future).get();
}
net::awaitable<int> callsForAStatic() {
  static int n = toAStatic();
  co_return n;
}

static int forAnother() {
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: 'anotherKind' calls 'forAnother' and returns 'mock::Task', in which the work cannot be awaited
  return net::co_spawn(loop(), work(), net::use_future).get();
}
mock::Task<int> anotherKind() { co_return forAnother(); }

struct Session {
  Session() {
    n = net::co_spawn(loop(), work(), net::use_future).get();
  }
  int n = 0;
};
// expect@+2: 'std::future::get'
// expect-no-fix@+1: 'Session::Session' cannot become a coroutine
net::awaitable<int> makes() { co_return Session().n; }

struct Chain {
  Chain *next() {
    // expect@+2: 'std::future::get'
    // expect-no-fix@+1: two calls that would be awaited begin at one place
    (void)net::co_spawn(loop(), work(), net::use_future).get();
    return this;
  }
};
net::awaitable<void> chains(Chain c) {
  c.next()->next();
  co_return;
}

static int recursive(int n) {
  if (n == 0)
    return 0;
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: not every caller of 'recursive' is known
  return recursive(n - 1) + net::co_spawn(loop(), work(), net::use_future).get();
}
int (*throughPointer())(int) { return recursive; }
net::awaitable<int> callsRecursive() { co_return recursive(3); }
