// RUN: %check %s
// Where there may be no loop at all, predicates test a pointer first.
#include "folly.h"
#include <functional>
#include <future>
#include <memory>

std::future<int> ask();
using Loop = folly::EventBase;

static bool both(Loop *l) { return l && l->inRunningEventBaseThread(); }
static bool early(Loop *l) {
  if (!l)
    return false;
  return l->inRunningEventBaseThread();
}
static bool spelledOut(Loop *l) {
  if (l->inRunningEventBaseThread())
    return true;
  return false;
}
static bool chosen(Loop *l) { return l != nullptr ? l->inRunningEventBaseThread() : false; }
static bool nested(Loop *l) { return both(l); }
static bool wrongWay(Loop *l) { return !l || l->inRunningEventBaseThread(); }
static bool onlyThere(Loop *l) { return l != nullptr; }

struct Client {
  Loop *L;
  std::shared_ptr<Loop> Shared;
  void a() {
    if (!both(L))
      ask().get();
  }
  void b() {
    if (early(L))
      return;
    ask().get();
  }
  void c() {
    if (!spelledOut(L))
      ask().get();
  }
  void d() {
    if (!chosen(L))
      ask().get();
  }
  void e() {
    if (!nested(L))
      ask().get();
  }
  void f() {
    if (!wrongWay(L))
      ask().get();
  }
  void g() {
    if (Shared && Shared->inRunningEventBaseThread())
      return;
    ask().get();
  }
  void aPointerAlone() {
    if (L)
      return;
    ask().get(); // expect: 'std::future::get'
  }
  void thereIsOne() {
    if (!onlyThere(L))
      ask().get(); // expect: 'std::future::get'
  }
  void inverted() {
    if (both(L))
      ask().get(); // expect: 'std::future::get'
  }
  // A pointer that is not what is asked says nothing of the loop.
  std::shared_ptr<int> Logger;
  std::function<void()> Callback;
  bool isHere() const { return L->inRunningEventBaseThread(); }
  bool blocked() const {
    if (!Logger)
      return false;
    return isHere();
  }
  void otherPointer() {
    if (Logger && isHere())
      return;
    ask().get(); // expect: 'std::future::get'
  }
  void otherCallback() {
    if (Callback && L->inRunningEventBaseThread())
      return;
    ask().get(); // expect: 'std::future::get'
  }
  void inAFunction() {
    if (!blocked())
      ask().get(); // expect: 'std::future::get'
  }
  void start() {
    L->runInEventBaseThread([this] {
      a(), b(), c(), d(), e(), f(), g();
      aPointerAlone(), thereIsOne(), inverted();
      otherPointer(), otherCallback(), inAFunction();
    });
  }
};
