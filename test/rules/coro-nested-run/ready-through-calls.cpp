// RUN: %check %s
// That a result is there is known through calls, elements, moves, and variables
// with more than one value.
#include "task.h"
#include <chrono>
#include <future>
#include <map>
#include <vector>
using namespace std::chrono_literals;

std::future<int> ask();
mock::Task<> tick();
mock::Task<> onlyOne() { co_await tick(); }

struct Reply {
  std::future<int> F;
  bool done() const { return F.wait_for(0s) == std::future_status::ready; }
  int take() { return F.get(); }
  int takeIf() {
    if (!done())
      return 0;
    return take();
  }
};
mock::Task<int> asksFirst(Reply r) {
  if (r.done())
    co_return r.take();
  co_return r.takeIf();
}
mock::Task<int> polls(Reply &r) {
  while (!r.done())
    co_await tick();
  co_return r.take();
}

struct Hasty {
  std::future<int> F;
  bool done() const { return F.wait_for(0s) == std::future_status::ready; }
  int take() { return F.get(); } // expect: 'std::future::get'
};
mock::Task<int> onlyOnOneWay(Hasty h, Hasty other) {
  if (h.done())
    co_return h.take();
  co_return other.take();
}

int unwrap(std::future<int> &f) { return f.get(); }
mock::Task<int> handsItOn(std::future<int> f) {
  co_return f.wait_for(0s) == std::future_status::ready ? unwrap(f) : 0;
}

mock::Task<int> elements(std::vector<std::future<int>> &v, std::future<int> *p, int i) {
  if (v[i].wait_for(0s) == std::future_status::ready)
    co_return v[i].get();
  if (p[2].wait_for(0s) == std::future_status::ready)
    co_return p[2].get();
  if (v.at(i).wait_for(0s) == std::future_status::ready)
    co_return v[i + 1].get(); // expect: 'std::future::get'
  co_return 0;
}
mock::Task<int> moved() {
  auto f = ask();
  if (f.wait_for(0s) == std::future_status::ready) {
    auto g = std::move(f);
    co_return g.get();
  }
  co_return 0;
}
mock::Task<int> pollsWithAVariable() {
  auto f = ask();
  auto status = std::future_status::timeout;
  do {
    co_await tick();
    status = f.wait_for(0s);
  } while (status != std::future_status::ready);
  co_return f.get();
}
mock::Task<int> pollsWithAFlag() {
  auto f = ask();
  bool ready = false;
  for (int i = 0; i < 10 && !ready; ++i) {
    co_await tick();
    ready = f.wait_for(0s) == std::future_status::ready;
  }
  if (!ready)
    co_return f.get(); // expect: 'std::future::get'
  co_return f.get();
}

// One wait is one cause.
mock::Task<int> waitsThenTakes() {
  auto f = ask();
  f.wait(); // expect: wait'
  co_return f.get();
}
mock::Task<int> waitsIfItMust(std::future<int> f) {
  if (f.wait_for(0s) != std::future_status::ready)
    f.wait(); // expect: wait'
  co_return f.get();
}
mock::Task<int> waitsForOneOfThem(bool which) {
  auto f = ask(), g = ask();
  if (which)
    f.wait(); // expect: wait'
  co_return g.get(); // expect: 'std::future::get'
}
