// REQUIRES: qt, qcoro
// RUN: %check_run %s --link=-lQCoro6Core --link=-lQt6Core -- %cflags-qt -fPIC -isystem /usr/include/qcoro6 -isystem /usr/include/qcoro6/qcoro
// Two handlers wait, one inside the other's loop; before the loop runs the hook
// waits as before.
// hangs-in: QEventLoop::exec
// hangs-in: QCoro::waitFor
// hangs-in: waitForTwo(
// hangs-in: QEventLoop::exec
// hangs-in: QCoro::waitFor
// hangs-in: waitForOne(
// hangs-in: QCoreApplication::exec
// prints: one
// prints: one
// prints: two
#include <QCoreApplication>
#include <QTimer>
#include <cstdio>
#include <qcorosignal.h>
#include <qcorotask.h>
#include <watch.h>

static QTimer *One, *Two;
QCoro::Task<> one() {
  co_await qCoro(One, &QTimer::timeout);
  std::puts("one");
}
QCoro::Task<int> two() {
  co_await qCoro(Two, &QTimer::timeout);
  std::puts("two");
  QCoreApplication::quit();
  co_return 2;
}
void waitForOne() { QCoro::waitFor(one()); }
void waitForTwo() { QCoro::waitFor(two()); }
int main(int argc, char **argv) {
  watch();
  QCoreApplication app(argc, argv);
  QTimer first, second;
  One = &first;
  Two = &second;
  first.start(50);
  waitForOne();
  second.setSingleShot(true);
  QTimer::singleShot(0, &app, [&] {
    waitForOne();
    second.start(100);
  });
  QTimer::singleShot(5, &app, [] { waitForTwo(); });
  return app.exec();
}
