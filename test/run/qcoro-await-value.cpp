// REQUIRES: qt, qcoro
// RUN: %check_run %s --link=-lQCoro6Core --link=-lQt6Core -- %cflags-qt -fPIC -isystem /usr/include/qcoro6 -isystem /usr/include/qcoro6/qcoro
// The value goes on, a named task is moved, and what the work throws comes out.
// hangs-in: QEventLoop::exec
// hangs-in: QCoro::waitFor
// hangs-in: second(
// hangs-in: QEventLoop::exec
// hangs-in: QCoro::waitFor
// hangs-in: first(
// hangs-in: QCoreApplication::exec
// prints: first: 3
// prints: second: late
#include <QCoreApplication>
#include <QTimer>
#include <cstdio>
#include <qcorosignal.h>
#include <qcorotask.h>
#include <stdexcept>
#include <watch.h>

QCoro::Task<int> rings(QTimer &timer, int value) {
  co_await qCoro(&timer, &QTimer::timeout);
  if (value < 0)
    throw std::runtime_error("late");
  co_return value;
}
QCoro::Task<> first(QTimer &mine, QTimer &other) {
  int sum = 1 + QCoro::waitFor(rings(mine, 2));
  std::printf("first: %d\n", sum);
  other.start(0);
  co_return;
}
QCoro::Task<> second(QTimer &mine) {
  auto task = rings(mine, -1);
  try {
    std::printf("second: %d\n", QCoro::waitFor(std::move(task)));
  } catch (const std::exception &e) {
    std::printf("second: %s\n", e.what());
  }
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
