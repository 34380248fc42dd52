// REQUIRES: qt, qcoro
// RUN: %check_run %s --unsafe --link=-lQCoro6Core --link=-lQt6Core -- %cflags-qt -fPIC -isystem /usr/include/qcoro6 -isystem /usr/include/qcoro6/qcoro
// Two coroutines wait through one function: the one that waits first cannot go
// on before the other one's loop has ended.
// hangs-in: QEventLoop::exec
// hangs-in: rings(
// hangs-in: second(
// hangs-in: QEventLoop::exec
// hangs-in: rings(
// hangs-in: first(
// hangs-in: QCoreApplication::exec
// prints: first 1
// prints: second 2
#include <QCoreApplication>
#include <QTimer>
#include <cstdio>
#include <qcorosignal.h>
#include <qcorotask.h>
#include <watch.h>

QCoro::Task<int> rung(QTimer &timer, int count) {
  co_await qCoro(&timer, &QTimer::timeout);
  co_return count;
}
int rings(QTimer &timer, int count) {
  int n = QCoro::waitFor(rung(timer, count));
  return n;
}
void say(const char *who, QTimer &timer, int count) {
  std::printf("%s %d\n", who, rings(timer, count));
}
QCoro::Task<> first(QTimer &mine, QTimer &other) {
  say("first", mine, 1);
  other.start(0);
  co_return;
}
QCoro::Task<> second(QTimer &mine) {
  say("second", mine, 2);
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
