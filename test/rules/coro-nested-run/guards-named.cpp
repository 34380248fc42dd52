// RUN: %check %s
// The status of a future by a name of one's own, or handed on by a function.
#include "task.h"
#include <chrono>
#include <future>
using namespace std::chrono_literals;
constexpr auto Done = std::future_status::ready;
constexpr auto Late = std::future_status::timeout;
struct States {
  static constexpr auto Done = std::future_status::ready;
};
std::future_status stateOf(std::future<int> &f) { return f.wait_for(0s); }
bool isDone(std::future<int> &f) { return stateOf(f) == Done; }
std::future_status other(std::future<int> &) { return Done; }

mock::Task<int> byName(std::future<int> f) {
  if (f.wait_for(0s) == Done)
    co_return f.get();
  co_return f.get(); // expect: 'std::future::get'
}
mock::Task<int> byLocalName(std::future<int> f) {
  const auto ready = std::future_status::ready;
  auto again = std::future_status::ready;
  if (ready != f.wait_for(0s))
    co_return 0;
  if (again == f.wait_for(0s))
    co_return f.get();
  co_return 0;
}
mock::Task<int> byMember(std::future<int> f) {
  switch (f.wait_for(0s)) {
  case States::Done:
    co_return f.get();
  default:
    co_return 0;
  }
}
mock::Task<int> late(std::future<int> f) {
  if (f.wait_for(0s) == Late)
    co_return f.get(); // expect: 'std::future::get'
  co_return 0;
}
mock::Task<int> handedOn(std::future<int> f, std::future<int> g) {
  if (stateOf(f) == std::future_status::ready)
    co_return f.get() +
        g.get(); // expect: 'std::future::get'
  if (isDone(g))
    co_return g.get();
  auto state = [&] { return f.wait_for(0s); };
  while (state() != Done)
    co_await std::suspend_always();
  co_return f.get();
}
mock::Task<int> notHandedOn(std::future<int> f) {
  if (other(f) == Done)
    co_return f.get(); // expect: 'std::future::get'
  co_return 0;
}
mock::Task<int> braced(std::future<int> f) {
  bool done{isDone(f)};
  if (done)
    co_return f.get();
  bool later{false};
  if (isDone(f))
    later = true;
  if (later)
    co_return f.get();
  bool never{};
  if (never)
    co_return f.get();
  co_return f.get(); // expect: 'std::future::get'
}
