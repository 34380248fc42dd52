// RUN: %check %s
// clangd: 1 more, for what it does not see of headers.
// An eager coroutine runs on the thread of whoever calls it, up to where it first
// suspends: what it waits for there is only likely to be on a loop when it is
// known who starts it and nobody does on a loop. What main starts counts as if
// anybody might.
//--- concurrencpp.cpp
#include "concurrencpp.h"
#include <thread>
using concurrencpp::result;
result<int> load();

result<int> inThreads(result<int> &r) { co_return r.get(); } // expect-likely: 'concurrencpp::result::get'
void threads(result<int> &r) {
  std::thread([&] { inThreads(r); }).join();
}

// Functions that it calls there are as it is.
result<int> Kept = load();
int wait() { return Kept.get(); } // expect-likely: 'concurrencpp::result::get'
result<int> callsThere() { co_return wait(); }
void callsFromThread() {
  std::thread([] { callsThere(); }).join();
}

// After a suspension it is wherever that has led.
result<int> afterSuspension(result<int> &r) {
  co_await load();
  co_return r.get(); // expect: 'concurrencpp::result::get'
}
result<int> inLoop(std::vector<result<int>> &all) {
  int sum = 0;
  for (auto &one : all) {
    sum += one.get(); // expect: 'concurrencpp::result::get'
    sum += co_await load();
  }
  co_return sum;
}
void startsThem(result<int> &r, std::vector<result<int>> &all) {
  std::thread([&] {
    afterSuspension(r);
    inLoop(all);
  }).join();
}

// One of the starters is on a loop.
result<int> alsoOnLoop(result<int> &r) { co_return r.get(); } // expect: 'concurrencpp::result::get'
void offLoop(result<int> &r) {
  std::thread([&] { alsoOnLoop(r); }).join();
}
void onLoop(concurrencpp::worker_thread_executor &worker, result<int> &r) {
  worker.post([&] { alsoOnLoop(r); });
}

// By way of another one that starts off every loop, and of one that does not.
result<int> second(result<int> &r) { co_return r.get(); } // expect-likely: 'concurrencpp::result::get'
result<int> third(result<int> &r) { co_return r.get(); } // expect: 'concurrencpp::result::get'
result<int> first(result<int> &r) {
  int one = co_await second(r);
  co_return one + co_await third(r);
}
void startsFirst(result<int> &r) {
  std::thread([&] { first(r); }).join();
}

// Nobody is known to start it.
result<int> unknown(result<int> &r) { co_return r.get(); } // expect: 'concurrencpp::result::get'

// An executor starts it.
result<int> scheduled(concurrencpp::executor_tag, concurrencpp::worker_thread_executor &, result<int> &r) {
  co_return r.get(); // expect: 'concurrencpp::result::get'
}
void schedules(concurrencpp::worker_thread_executor &worker, result<int> &r) {
  std::thread([&] { scheduled({}, worker, r); }).join();
}

// A lazy one starts when it is awaited.
concurrencpp::lazy_result<int> lazy(result<int> &r) { co_return r.get(); } // expect: 'concurrencpp::result::get'
void makesLazy(result<int> &r) {
  std::thread([&] { lazy(r).run(); }).join();
}

result<int> fromMain(result<int> &r) { co_return r.get(); } // expect: 'concurrencpp::result::get'
int main() {
  result<int> r = load();
  return fromMain(r).get();
}

//--- qcoro.cpp
// A slot that is a coroutine: the loop calls it.
#include "qcoro.h"
QCoro::Task<QString> fetch();
class Window : public QObject {
  Q_OBJECT
public Q_SLOTS:
  QCoro::Task<> clicked() {
    QCoro::waitFor(fetch()); // expect: 'QCoro::waitFor'
    co_return;
  }

public:
  void simulate() { clicked(); }
};

//--- consumer.h
// A template of a header is instantiated for the file that uses it.
#pragma once
template <class Method, class Result> void consume(Method method, Result &r) { method(r); }

//--- consumes.cpp
#include "concurrencpp.h"
#include "consumer.h"
#include <thread>
struct Take {
  concurrencpp::result<int> operator()(concurrencpp::result<int> &r) {
    co_return r.get(); // expect-likely: 'concurrencpp::result::get'
  }
};
void consumes(concurrencpp::result<int> &r) {
  std::thread([&] { consume(Take(), r); }).join();
}

//--- declared.cpp
// Another file declares it for itself: who else does?
#include "concurrencpp.h"
concurrencpp::result<int> api(concurrencpp::result<int> &r) {
  co_return r.get(); // expect: 'concurrencpp::result::get'
}

//--- declares.cpp
#include "concurrencpp.h"
#include <thread>
concurrencpp::result<int> api(concurrencpp::result<int> &);
void declares(concurrencpp::result<int> &r) {
  std::thread([&] { api(r); }).join();
}
