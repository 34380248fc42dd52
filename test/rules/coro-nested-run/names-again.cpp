// RUN: %check %s
// Variables of one name are different variables: what is known of one says nothing
// of the other.
//--- a.cpp
#include "task.h"
#include <chrono>
#include <future>
#include <utility>
#include <vector>
using namespace std::chrono_literals;
std::future<int> ask();
mock::Task<> tick();
bool ready(std::future<int> &f) { return f.wait_for(0s) == std::future_status::ready; }

int helper() {
  auto f = ask();
  return f.get(); // expect: 'std::future::get'
}
mock::Task<> localOfCallee(std::future<int> f) {
  if (ready(f))
    helper();
  co_return;
}
mock::Task<> shadows(std::future<int> f) {
  if (ready(f)) {
    f.get();
    auto f = ask();
    f.get(); // expect: 'std::future::get'
  }
  co_return;
}
mock::Task<> siblings() {
  {
    auto f = ask();
    while (!ready(f))
      co_await tick();
    f.get();
  }
  {
    auto f = ask();
    f.get(); // expect: 'std::future::get'
  }
}
mock::Task<> captures(std::future<int> f) {
  if (ready(f)) {
    auto other = [f = ask()]() mutable { return f.get(); }; // expect: 'std::future::get'
    other();
    auto same = [&f] { return f.get(); };
    same();
  }
  co_return;
}
mock::Task<> parameterOfLambda(std::future<int> f, std::future<int> g) {
  auto take = [](std::future<int> &f) { return f.get(); }; // expect: 'std::future::get'
  if (ready(f))
    take(g);
  co_return;
}
mock::Task<> parameterIsReady(std::future<int> f) {
  auto take = [](std::future<int> &g) { return g.get(); };
  if (ready(f))
    take(f);
  co_return;
}
int firstOf(std::vector<std::future<int>> &fs) { return fs[0].get(); } // expect: 'std::future::get'
mock::Task<> elementOfCallee(std::vector<std::future<int>> fs, std::vector<std::future<int>> gs) {
  if (ready(fs[0]))
    firstOf(gs);
  co_return;
}
int firstReady(std::vector<std::future<int>> &all) { return all[0].get(); }
mock::Task<> elementIsReady(std::vector<std::future<int>> fs) {
  if (ready(fs[0]))
    firstReady(fs);
  co_return;
}

// It has become another one.
void refresh(std::future<int> &f) { f = ask(); }
mock::Task<> replacedByCallee(std::future<int> f) {
  if (ready(f)) {
    refresh(f);
    f.get(); // expect: 'std::future::get'
  }
  co_return;
}
mock::Task<> swapped(std::future<int> f, std::future<int> g) {
  if (ready(f)) {
    std::swap(f, g);
    f.get(); // expect: 'std::future::get'
  }
  co_return;
}
struct Job {
  std::future<int> f;
  void again() { f = ask(); }
};
mock::Task<> replacedByMember(Job job) {
  if (ready(job.f)) {
    job.again();
    job.f.get(); // expect: 'std::future::get'
  }
  co_return;
}
void look(std::future<int> &f) { (void)f.valid(); }
mock::Task<> onlyLookedAt(std::future<int> f) {
  if (ready(f)) {
    look(f);
    f.get();
  }
  co_return;
}
// What it becomes there is waited for there.
void refill(std::future<int> &f) {
  f = ask();
  while (!ready(f)) {
  }
}
mock::Task<> refilled(std::future<int> f) {
  refill(f);
  f.get();
  co_return;
}

//--- named.h
// A header's function has the same names in every file, in which order ever what it
// returns is looked at.
#pragma once
#include <boost/asio.hpp>
#include <future>
inline auto onLoopOf(boost::asio::io_context &io) {
  int n = 0;
  (void)n;
  return [&io] {
    int n = 1;
    (void)n;
    return io.get_executor().running_in_this_thread();
  };
}
inline auto offLoop() {
  return [](auto &io) {
    auto ex = io.get_executor();
    return !ex.running_in_this_thread();
  };
}

//--- asks.cpp
#include "named.h"
std::future<int> answer();
boost::asio::awaitable<int> asks(boost::asio::io_context &io) {
  if (!onLoopOf(io)())
    co_return answer().get();
  if (offLoop()(io))
    co_return answer().get();
  co_return 0;
}

//--- includes.cpp
#include "named.h"
bool other(boost::asio::thread_pool &pool, boost::asio::io_context &io) {
  bool a = offLoop()(pool);
  return offLoop()(io) && a;
}
