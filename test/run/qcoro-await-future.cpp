// REQUIRES: qt, qcoro
// RUN: %check_run %s --link=-lQCoro6Core --link=-lQt6Core -- %cflags-qt -fPIC -isystem /usr/include/qcoro6 -isystem /usr/include/qcoro6/qcoro
// The loop's own timer gives the result, so nobody does while the loop's thread waits.
// hangs-in: QFuture<int>::result
// hangs-in: first(
// hangs-in: QCoreApplication::exec
// prints: first: 3
#include <QCoreApplication>
#include <QFuture>
#include <QPromise>
#include <QTimer>
#include <cstdio>
#include <qcorotask.h>
#include <watch.h>

QCoro::Task<> first(QFuture<int> value, QFuture<void> done) {
  int sum = 1 + value.result();
  done.waitForFinished();
  std::printf("first: %d\n", sum);
  QCoreApplication::quit();
  co_return;
}
int main(int argc, char **argv) {
  watch();
  QCoreApplication app(argc, argv);
  QPromise<int> promise;
  QPromise<void> done;
  promise.start();
  done.start();
  QTimer::singleShot(0, &app, [&] { first(promise.future(), done.future()); });
  QTimer::singleShot(50, &app, [&] {
    promise.addResult(2);
    promise.finish();
    done.finish();
  });
  return app.exec();
}
