// RUN: %check %s
// A coroutine that starts when it is called and has never been suspended ran to its end
// before its caller went on. Where it awaits it returns: who does not wait for it takes
// its arguments away, and does what comes next too early.
//--- a.cpp
#include "qcoro.h"
#include <string>
QCoro::Task<int> work();
void use(int);
void log(const std::string &);

QCoro::Task<void> greets(const std::string &who) {
  // expect@+3: QCoro::waitFor
  // expect-fix@+2: await unsafe
  // expect-fix-says@+1: 'greets' would return here, and line 14 does not wait for it
  use(QCoro::waitFor(work()));
  log(who);
  co_return;
}
void clicked() {
  std::string who = "somebody";
  greets(who);
}
QCoro::Task<void> counts(int n) {
  // expect@+3: QCoro::waitFor
  // expect-fix@+2: await unsafe
  // expect-fix-says@+1: 'counts' would return here, and line 21 does not wait for it
  use(QCoro::waitFor(work()) + n);
  co_return;
}
void countsAndLogs() {
  counts(1);
  log("counted");
}
// What it is lent lives on.
QCoro::Task<void> lent(const std::string &who) {
  // expect@+2: QCoro::waitFor
  // expect-fix@+1: await safe
  use(QCoro::waitFor(work()));
  log(who);
  co_return;
}
void lends(const std::string &who) { lent(who); }
void lendsTemporary();
QCoro::Task<void> lentTemporary(const std::string &who) {
  // expect@+2: QCoro::waitFor
  // expect-fix@+1: await unsafe
  use(QCoro::waitFor(work()));
  log(who);
  co_return;
}
void lendsTemporary() { lentTemporary("somebody"); }
// Nobody notices: its argument is its own, and nothing comes after it.
QCoro::Task<void> ends(int n) {
  // expect@+2: QCoro::waitFor
  // expect-fix@+1: await safe
  use(QCoro::waitFor(work()) + n);
  co_return;
}
void startsLast() { ends(1); }
// Whoever calls it awaits it, or it has been suspended before.
QCoro::Task<void> awaited(const std::string &who) {
  // expect@+2: QCoro::waitFor
  // expect-fix@+1: await safe
  use(QCoro::waitFor(work()));
  log(who);
  co_return;
}
QCoro::Task<void> waits() { co_await awaited("somebody"); }
QCoro::Task<void> suspends(std::string &who) {
  co_await work();
  // expect@+2: QCoro::waitFor
  // expect-fix@+1: await safe
  use(QCoro::waitFor(work()));
  log(who);
}
void startsIt(std::string &who) { suspends(who); }

struct Client {
  QCoro::Task<int> async_get(int);
  int get(int key) { return QCoro::waitFor(async_get(key)); }
};
QCoro::Task<void> asks(Client &c, const std::string &who) {
  // expect@+2: QCoro::waitFor
  // expect-fix@+1: twin unsafe
  use(c.get(1));
  log(who);
  co_return;
}
void starts(Client &c) {
  std::string who = "somebody";
  asks(c, who);
}

void captures(std::string who) {
  auto lambda = [who]() -> QCoro::Task<void> {
    // expect@+3: QCoro::waitFor
    // expect-fix@+2: await unsafe
    // expect-fix-says@+1: would return here, and what it captures must outlive it
    use(QCoro::waitFor(work()));
    log(who);
    co_return;
  };
  lambda();
}
void capturesNothing() {
  auto lambda = []() -> QCoro::Task<void> {
    // expect@+2: QCoro::waitFor
    // expect-fix@+1: await safe
    use(QCoro::waitFor(work()));
    co_return;
  };
  lambda();
}
