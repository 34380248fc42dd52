// A function that returns only where no loop runs, or only when a result is
// there, is a guard for what its caller does after it.
// RUN: %check %s
// RUN: %if boost-asio %{ %check %s --real %}
#include <boost/asio.hpp>
#include <chrono>
#include <cstdlib>
#include <future>
#include <stdexcept>
namespace net = boost::asio;
using namespace std::chrono_literals;
std::future<int> ask();
void log(const char *);
bool verbose();

void mustBeOff(net::io_context &io) {
  if (io.get_executor().running_in_this_thread())
    throw std::logic_error("would wait for itself");
}
[[noreturn]] void fail(const char *);
void dies(net::io_context &io) {
  if (io.get_executor().running_in_this_thread())
    fail("on the loop");
}
void aborts(const net::io_context::executor_type &ex) {
  if (!ex.running_in_this_thread())
    return;
  std::abort();
}
void checksMore(net::io_context &io) {
  if (verbose())
    log("checking");
  mustBeOff(io);
  if (verbose())
    log("checked");
}
int byThrow(net::io_context &io) {
  mustBeOff(io);
  return ask().get();
}
int byDeath(net::io_context &io) {
  dies(io);
  if (verbose())
    log("asking");
  return ask().get();
}
int byAbort(net::io_context &io) { // an early return, unlike guards-that-end.cpp
  aborts(io.get_executor());
  return ask().get();
}
int byHelpersOfHelpers(net::io_context &io) {
  checksMore(io);
  return verbose() ? ask().get() : 0;
}
int afterAnEarlyReturn(net::io_context &io) {
  if (verbose())
    return 0;
  mustBeOff(io);
  return ask().get();
}
int onBothWays(net::io_context &io) {
  if (verbose())
    mustBeOff(io);
  else
    dies(io);
  return ask().get();
}
struct OffLoopOnly {
  explicit OffLoopOnly(net::io_context &io) { mustBeOff(io); }
};
int byConstructor(net::io_context &io) {
  OffLoopOnly check(io);
  return ask().get();
}
int byLambda(net::io_context &io) {
  auto check = [&] {
    if (io.get_executor().running_in_this_thread())
      throw 1;
  };
  check();
  return ask().get();
}
struct Hub {
  net::io_context Io;
  void assertOff() const {
    if (const_cast<net::io_context &>(Io).get_executor().running_in_this_thread())
      throw 1;
  }
  void drive() {
    assertOff();
    Io.run();
  }
  void sync() {
    assertOff();
    plain();
  }
  void plain() { ask().get(); }
};

net::io_context &checked(net::io_context &io) {
  mustBeOff(io);
  return io;
}
int checkedCode(net::io_context &io) {
  if (io.get_executor().running_in_this_thread())
    throw 1;
  return 0;
}
std::future<int> checkedAsk(net::io_context &io) {
  mustBeOff(io);
  return ask();
}
net::awaitable<void> work();
void byValue(net::io_context &io) {
  net::co_spawn(checked(io), work(), net::use_future).get();
}
int byNumber(net::io_context &io) {
  checkedCode(io);
  return ask().get();
}
int byFuture(net::io_context &io) { return checkedAsk(io).get(); }
int taken(OffLoopOnly, std::future<int> f) { return f.get(); }
int byArgument(net::io_context &io) { return taken(OffLoopOnly(io), ask()); }
int used(int value, OffLoopOnly) { return value; }
int byTheOtherArgument(net::io_context &io) {
  return used(ask().get(), OffLoopOnly(io)); // expect: 'std::future::get'
}
struct Region {
  OffLoopOnly Check;
  int Value;
  explicit Region(net::io_context &io) : Check(io), Value(ask().get()) {}
};
int byMember(net::io_context &io) {
  Region region(io);
  return ask().get();
}
net::awaitable<int> inAConstructor(net::io_context &io) {
  Region region(io);
  co_return region.Value;
}
int scopedAndSwallowed(net::io_context &io) {
  try {
    OffLoopOnly check(io);
  } catch (...) {
    log("on the loop");
  }
  return ask().get(); // expect: 'std::future::get'
}
int checkedAtTheEnd(net::io_context &io) {
  struct AtEnd {
    net::io_context &Io;
    ~AtEnd() noexcept(false) { mustBeOff(Io); }
  } check{io};
  return ask().get(); // expect: 'std::future::get'
}
bool isOff(net::io_context &io) {
  try {
    mustBeOff(io);
    return true;
  } catch (const std::exception &) {
    log("on the loop");
    return false;
  }
}
int byAnswer(net::io_context &io) {
  if (!isOff(io))
    return 0;
  return ask().get();
}
struct Policy {
  virtual ~Policy() = default;
  virtual void check(net::io_context &io) const = 0;
};
struct Strict : Policy {
  void check(net::io_context &io) const override { mustBeOff(io); }
};
int byVirtual(net::io_context &io, const Policy &policy) {
  policy.check(io);
  return ask().get();
}
struct Loose {
  virtual ~Loose() = default;
  virtual void check(net::io_context &) const {}
};
struct Tight : Loose {
  void check(net::io_context &io) const override { mustBeOff(io); }
};

// What proves nothing.
int tooLate(net::io_context &io) {
  int v = ask().get(); // expect: 'std::future::get'
  mustBeOff(io);
  return v;
}
int onOneWay(net::io_context &io) {
  if (verbose())
    mustBeOff(io);
  return ask().get(); // expect: 'std::future::get'
}
void onlyWhenVerbose(net::io_context &io) {
  if (!verbose())
    return;
  mustBeOff(io);
}
int byHalf(net::io_context &io) {
  onlyWhenVerbose(io);
  return ask().get(); // expect: 'std::future::get'
}
void mustBeOn(net::io_context &io) {
  if (!io.get_executor().running_in_this_thread())
    throw 1;
}
int backToFront(net::io_context &io) {
  mustBeOn(io);
  return ask().get(); // expect: 'std::future::get'
}
void swallows(net::io_context &io) {
  try {
    if (io.get_executor().running_in_this_thread())
      throw 1;
  } catch (int) {
    log("on the loop");
  }
}
int warned(net::io_context &io) {
  swallows(io);
  return ask().get(); // expect: 'std::future::get'
}
int swallowedHere(net::io_context &io) {
  try {
    mustBeOff(io);
  } catch (const std::exception &) {
    log("on the loop");
  }
  return ask().get(); // expect: 'std::future::get'
}
int handlerWaits(net::io_context &io) {
  try {
    mustBeOff(io);
    return 1;
  } catch (...) {
    return ask().get(); // expect: 'std::future::get'
  }
}
int leavesInTheHandler(net::io_context &io) {
  try {
    mustBeOff(io);
  } catch (...) {
    return 0;
  }
  return ask().get();
}
template <class F> bool succeeds(F f) {
  try {
    f();
    return true;
  } catch (...) {
    return false;
  }
}
int swallowedElsewhere(net::io_context &io) {
  if (succeeds([&] { mustBeOff(io); }))
    return 0;
  return ask().get(); // expect: 'std::future::get'
}
int oneOverriderIsLoose(net::io_context &io, const Loose &policy) {
  policy.check(io);
  return ask().get(); // expect: 'std::future::get'
}
// false alarm: that the handler was not reached is known from a flag
int flagInTheHandler(net::io_context &io) {
  bool ok = true;
  try {
    mustBeOff(io);
  } catch (...) {
    ok = false;
  }
  if (!ok)
    return 0;
  return ask().get(); // expect: 'std::future::get'
}
#define ASSERT(x) ((x) ? (void)0 : std::abort())
void asserts(net::io_context &io) { ASSERT(!io.get_executor().running_in_this_thread()); }
int withNdebugItIsGone(net::io_context &io) {
  asserts(io);
  return ask().get(); // expect: 'std::future::get'
}
void otherLoop(net::io_context &io, net::io_context &other) {
  mustBeOff(other);
  io.run(); // expect: 'boost::asio::io_context::run'
}
net::awaitable<void> breathe();
net::awaitable<int> afterASuspension(net::io_context &io) {
  mustBeOff(io);
  co_await breathe();
  co_return ask().get(); // expect: 'std::future::get'
}

// The same for results.
void mustBeThere(std::future<int> &f) {
  if (f.wait_for(0s) != std::future_status::ready)
    throw std::runtime_error("too early");
}
int takes(std::future<int> &f) {
  mustBeThere(f);
  return f.get();
}
int takesAnother(std::future<int> &f, std::future<int> &g) {
  mustBeThere(f);
  return g.get(); // expect: 'std::future::get'
}
struct Reply {
  std::future<int> Value;
  void check() {
    if (Value.wait_for(0s) == std::future_status::timeout)
      throw 1;
    mustBeThere(Value);
  }
  int take() {
    check();
    return Value.get();
  }
};

net::awaitable<int> all(net::io_context &io, std::future<int> f, std::future<int> g, Hub &hub,
                        Reply &reply, const Policy &policy, const Loose &loose) {
  // Each of these returns only off the loop; a suspension ends that.
  byThrow(io);
  co_await breathe();
  byDeath(io);
  co_await breathe();
  byAbort(io);
  co_await breathe();
  byHelpersOfHelpers(io);
  co_await breathe();
  afterAnEarlyReturn(io);
  co_await breathe();
  onBothWays(io);
  co_await breathe();
  byConstructor(io);
  co_await breathe();
  byLambda(io);
  co_await breathe();
  hub.drive();
  co_await breathe();
  hub.sync();
  co_await breathe();
  byValue(io);
  co_await breathe();
  byNumber(io);
  co_await breathe();
  byFuture(io);
  co_await breathe();
  byMember(io);
  co_await breathe();
  byArgument(io);
  co_await breathe();
  byTheOtherArgument(io);
  co_await breathe();
  byVirtual(io, policy), byAnswer(io);
  co_await breathe();
  leavesInTheHandler(io);
  co_await breathe();
  otherLoop(io, hub.Io);
  co_await breathe();
  checkedAtTheEnd(io);
  co_await breathe();
  swallowedHere(io), handlerWaits(io), scopedAndSwallowed(io), swallowedElsewhere(io), oneOverriderIsLoose(io, loose), flagInTheHandler(io);
  onOneWay(io), byHalf(io), backToFront(io), warned(io), withNdebugItIsGone(io);
  takes(f), takesAnother(f, g), reply.take();
  tooLate(io);
  co_return co_await afterASuspension(io);
}
