// REQUIRES: qt, qcoro
// RUN: %check_run %s --link=-lQCoro6Core --link=-lQt6Core -- %cflags-qt -fPIC -isystem /usr/include/qcoro6 -isystem /usr/include/qcoro6/qcoro
// A class has a function twice; the coroutines call the one that waits.
// hangs-in: QEventLoop::exec
// hangs-in: Bell::wait
// hangs-in: second(
// hangs-in: QEventLoop::exec
// hangs-in: Bell::wait
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

class Bell {
public:
  QTimer Timer;
  QCoro::Task<int> rings(int count) {
    co_await qCoro(&Timer, &QTimer::timeout);
    co_return count;
  }
  int wait(int count) { return QCoro::waitFor(rings(count)); }
};
QCoro::Task<> first(Bell &mine, Bell &other) {
  std::printf("first %d\n", mine.wait(1));
  other.Timer.start(0);
  co_return;
}
QCoro::Task<> second(Bell &mine) {
  std::printf("second %d\n", mine.wait(2));
  QCoreApplication::quit();
  co_return;
}
int main(int argc, char **argv) {
  watch();
  QCoreApplication app(argc, argv);
  Bell one, two;
  two.Timer.setSingleShot(true);
  QTimer::singleShot(0, &app, [&] { first(one, two); });
  QTimer::singleShot(5, &app, [&] { second(two); });
  one.Timer.start(50);
  return app.exec();
}
