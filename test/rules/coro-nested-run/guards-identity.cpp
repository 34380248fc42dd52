// A comparison of threads or of loops says whether this thread is the loop's.
// RUN: %check %s
#include "task.h"
#include <future>
#include <thread>
extern "C" {
typedef unsigned long pthread_t;
pthread_t pthread_self();
int pthread_equal(pthread_t, pthread_t);
}
std::future<int> ask();
std::thread::id LoopThread;
pthread_t LoopPthread;

int byId() {
  if (std::this_thread::get_id() == LoopThread)
    return 0;
  return ask().get();
}
int byIdTheOtherWay() {
  return LoopThread != std::this_thread::get_id() ? ask().get() : 0;
}
int byIdInAVariable() {
  const bool here = std::this_thread::get_id() == LoopThread;
  return here ? 0 : ask().get();
}
int byPthread() {
  if (pthread_equal(pthread_self(), LoopPthread))
    return 0;
  return ask().get();
}
int byPthreadNumber() {
  if (pthread_self() == LoopPthread)
    return 0;
  return ask().get();
}
int backToFront() {
  if (std::this_thread::get_id() == LoopThread)
    return ask().get(); // expect: 'std::future::get'
  return 0;
}
int saysNothing(std::thread::id other) {
  if (LoopThread == other)
    return 0;
  return ask().get(); // expect: 'std::future::get'
}

struct Loop {
  static inline thread_local Loop *Current = nullptr;
  static Loop *current() { return Current; }
  bool isHere() const { return Current == this; }
  bool isHereToo() const { return current() == this; }
  bool isThere() const { return Next == this; }
  Loop *Next = nullptr;
};
int byMember(Loop &loop) { return loop.isHere() ? 0 : ask().get(); }
int byAccessor(Loop &loop) { return loop.isHereToo() ? 0 : ask().get(); }
int byAddress(Loop &loop) {
  if (Loop::current() == &loop)
    return 0;
  return ask().get();
}
int byVariable(Loop &loop) {
  if (auto *current = Loop::current(); current == &loop)
    return 0;
  return ask().get();
}
int byAnother(Loop &loop) { return loop.isThere() ? 0 : ask().get(); } // expect: 'std::future::get'
int wrongWay(Loop &loop) {
  if (Loop::current() != &loop)
    return 0;
  return ask().get(); // expect: 'std::future::get'
}

mock::Task<int> use(Loop &loop) {
  co_return byId() + byIdTheOtherWay() + byIdInAVariable() + byPthread() + byPthreadNumber() + backToFront() +
      saysNothing({}) + byMember(loop) + byAccessor(loop) + byAddress(loop) + byVariable(loop) + byAnother(loop) +
      wrongWay(loop);
}
