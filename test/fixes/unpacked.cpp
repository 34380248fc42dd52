// RUN: %check %s
// RUN: %check_fix --unsafe %s
// What takes the value out of the optional, and of the tuple in it, that a run call
// gives goes with the call.
//--- stdexec.cpp
#include "stdexec.h"
#include <string>
exec::task<std::string> text();
exec::task<int> number();
exec::task<void> nothing();
void use(int, const std::string & = "");

exec::task<int> inStdexec() {
  // expect@+2: stdexec::sync_wait
  // expect-fix@+1: await unsafe
  int a = std::get<0>(*stdexec::sync_wait(number()));
  int b = std::get<0>(stdexec::sync_wait(number()).value()); // expect: sync_wait
  auto [c] = *stdexec::sync_wait(number());                  // expect: sync_wait
  auto [ d ] = stdexec::sync_wait(text()).value();           // expect: sync_wait
  const auto &[e] = stdexec::sync_wait(text()).value();      // expect: sync_wait
  auto &&[f] = *stdexec::sync_wait(std::move(number()));     // expect: sync_wait
  stdexec::sync_wait(nothing());                             // expect: sync_wait
  (void)stdexec::sync_wait(number());                        // expect: sync_wait
  if (std::get<0>(*stdexec::sync_wait(text())).empty())      // expect: sync_wait
    co_return std::get<0>(*stdexec::sync_wait(number()));    // expect: sync_wait
  use(1 + std::get<0>((stdexec::sync_wait(number())).value()) * a, // expect: sync_wait
      std::get<0>(std::move(stdexec::sync_wait(text())).value())); // expect: sync_wait
  use(b + c + f, d + e);
  co_return 0;
}
static int hook() {
  // expect@+2: stdexec::sync_wait
  // expect-fix@+1: asyncify unsafe
  return std::get<0>(*stdexec::sync_wait(number())) + 1;
}
exec::task<int> callsTheHook() { co_return hook(); }

exec::task<int> notTakenHere() {
  // expect@+2: stdexec::sync_wait
  // expect-no-fix@+1: co_await gives the value itself, and it is not taken out of what 'stdexec::sync_wait_t::operator()' gives here
  auto packed = stdexec::sync_wait(number());
  // expect@+2: stdexec::sync_wait
  // expect-no-fix@+1: it is not taken out
  if (stdexec::sync_wait(number()))
    // expect@+2: stdexec::sync_wait
    // expect-no-fix@+1: it is not taken out
    co_return std::get<0>(stdexec::sync_wait(number()).value_or(std::tuple(3)));
  // expect@+2: stdexec::sync_wait
  // expect-no-fix@+1: it is not taken out
  auto [a, b] = *stdexec::sync_wait(stdexec::when_all(stdexec::just(1), stdexec::just(2)));
  co_return std::get<0>(*packed) + a + b;
}
//--- unifex.cpp
#include "unifex.h"
#include <string>
unifex::task<int> number();
unifex::task<std::string> text();
void use(int);

unifex::task<int> inUnifex() {
  // expect@+2: unifex::_sync_wait
  // expect-fix@+1: await unsafe
  int a = *unifex::sync_wait(number());
  int b = unifex::sync_wait(number()).value(); // expect: unifex::_sync_wait
  use(unifex::sync_wait(text())->size());      // expect: unifex::_sync_wait
  use((unifex::sync_wait(text()))
          ->size()); // expect@-1: unifex::_sync_wait
  use((*unifex::sync_wait(text())).size());    // expect: unifex::_sync_wait
  use(*unifex::sync_wait_r<int>(number()));    // expect: unifex::_sync_wait_r
  use(unifex::sync_wait(text()).value().size()); // expect: unifex::_sync_wait
  co_return a + b + *unifex::sync_wait(number()); // expect: unifex::_sync_wait
}
//--- other-names.cpp
#include "stdexec.h"
namespace stdexec::__sync_wait {
inline constexpr struct sync_wait_t {
  template <class S> std::optional<std::tuple<int>> operator()(S &&) const;
} older{};
} // namespace stdexec::__sync_wait
namespace std::this_thread {
inline constexpr struct sync_wait_t {
  template <class S> std::optional<std::tuple<int>> operator()(S &&) const;
} sync_wait{};
} // namespace std::this_thread
exec::task<int> number();

exec::task<int> inBoth() {
  // expect@+2: stdexec::__sync_wait::sync_wait_t::operator()
  // expect-fix@+1: await unsafe
  auto [a] = *stdexec::__sync_wait::older(number());
  // expect@+2: std::this_thread::sync_wait_t::operator()
  // expect-fix@+1: await unsafe
  co_return a + std::get<0>(*std::this_thread::sync_wait(number()));
}
//--- stdexec.cpp.unsafe
#include "stdexec.h"
#include <string>
exec::task<std::string> text();
exec::task<int> number();
exec::task<void> nothing();
void use(int, const std::string & = "");

exec::task<int> inStdexec() {
  int a = co_await number();
  int b = co_await number();
  auto c = co_await number();
  auto d = co_await text();
  const auto &e = co_await text();
  auto &&f = co_await std::move(number());
  co_await nothing();
  (void)co_await number();
  if ((co_await text()).empty())
    co_return co_await number();
  use(1 + co_await number() * a,
      co_await text());
  use(b + c + f, d + e);
  co_return 0;
}
static exec::task<int> hook() { co_return co_await number() + 1; }
exec::task<int> callsTheHook() { co_return co_await hook(); }

exec::task<int> notTakenHere() {
  auto packed = stdexec::sync_wait(number());
  if (stdexec::sync_wait(number()))
    co_return std::get<0>(stdexec::sync_wait(number()).value_or(std::tuple(3)));
  auto [a, b] = *stdexec::sync_wait(stdexec::when_all(stdexec::just(1), stdexec::just(2)));
  co_return std::get<0>(*packed) + a + b;
}
//--- unifex.cpp.unsafe
#include "unifex.h"
#include <string>
unifex::task<int> number();
unifex::task<std::string> text();
void use(int);

unifex::task<int> inUnifex() {
  int a = co_await number();
  int b = co_await number();
  use((co_await text()).size());
  use((co_await text()).size());
  use((co_await text()).size());
  use(co_await number());
  use((co_await text()).size());
  co_return a + b + co_await number();
}
//--- other-names.cpp.unsafe
#include "stdexec.h"
namespace stdexec::__sync_wait {
inline constexpr struct sync_wait_t {
  template <class S> std::optional<std::tuple<int>> operator()(S &&) const;
} older{};
} // namespace stdexec::__sync_wait
namespace std::this_thread {
inline constexpr struct sync_wait_t {
  template <class S> std::optional<std::tuple<int>> operator()(S &&) const;
} sync_wait{};
} // namespace std::this_thread
exec::task<int> number();

exec::task<int> inBoth() {
  auto a = co_await number();
  co_return a + co_await number();
}
