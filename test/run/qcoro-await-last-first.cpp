// REQUIRES: qt, qcoro
// RUN: %check_run %s --link=-lQCoro6Core --link=-lQt6Core -- %cflags-qt -fPIC -isystem /usr/include/qcoro6 -isystem /usr/include/qcoro6/qcoro
// Each coroutine waits in a loop of its own inside the loop. What began to wait
// last must end first, but it waits for the other.
// hangs-in: QEventLoop::exec
// hangs-in: QCoro::waitFor
// hangs-in: second(
// hangs-in: QEventLoop::exec
// hangs-in: QCoro::waitFor
// hangs-in: first(
// hangs-in: QCoreApplication::exec
// prints: first
// prints: second
#include <QCoreApplication>
#include <QTimer>
#include <cstdio>
#include <qcorosignal.h>
#include <qcorotask.h>
#include <watch.h>

QCoro::Task<> rings(QTimer &timer) { co_await qCoro(&timer, &QTimer::timeout); }
QCoro::Task<> first(QTimer &mine, QTimer &other) {
  QCoro::waitFor(rings(mine));
  std::puts("first");
  other.start(0);
  co_return;
}
QCoro::Task<> second(QTimer &mine) {
  QCoro::waitFor(rings(mine));
  std::puts("second");
  QCoreApplication::quit();
  co_return;
}
int main(int argc, char **argv) {
  watch();
  QCoreApplication app(argc, argv);
  QTimer one, two;
  two.setSingleShot(true);
  QTimer::singleShot(0, &app, [&] { first(one, two); });
  QTimer::singleShot(5, &app, [&] { second(two); });
  one.start(50);
  return app.exec();
}
