// REQUIRES: qt, qcoro
// RUN: %check %s --real -- %cflags-qt -fPIC -I/usr/include/qcoro6 \
// RUN:   -I/usr/include/qcoro6/QCoro -I/usr/include/qcoro6/qcoro
#include <QCoroFuture>
#include <QCoroTask>
#include <QCoroThread>

QCoro::Task<int> answer();

QCoro::Task<int> runToCompletion() {
  QCoro::waitFor(answer()); // expect: 'QCoro::waitFor' runs handlers // expect-severity: reentry // expect-framework: qcoro
  auto begun = answer();
  QCoro::waitFor(begun); // expect: 'QCoro::waitFor'
  co_return co_await answer();
}

QCoro::Task<int> future(QFuture<int> begun) {
  begun.waitForFinished(); // expect: 'QFuture::waitForFinished' // expect-framework: qt
  co_return co_await begun;
}

QCoro::Task<> onAnotherThread(QThread *worker) {
  co_await QCoro::moveToThread(worker);
  QCoro::waitFor(answer());
}

int atTheTop() { return QCoro::waitFor(answer()); }
