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

// Wherever in an expression it was awaited.
void use(int);
QCoro::Task<int> awaitedInside(QFuture<int> first, QFuture<int> second, QFuture<int> third, QFuture<int> fourth) {
  int sum = co_await first;
  use(co_await second);
  sum = co_await third;
  co_return sum + first.result() + second.result() + third.result() +
      fourth.result(); // expect: 'QFuture::result'
}

// A future can be asked again after it was awaited; the next one was not.
QFuture<int> load();
QCoro::Task<int> awaitedBefore() {
  auto first = load(), second = load(), third = load();
  co_await first;
  co_await qCoro(second).waitForFinished();
  co_return first.result() + second.result() +
      third.result(); // expect: 'QFuture::result'
}
QCoro::Task<int> awaitedOnOneWay(bool some) {
  auto begun = load();
  if (some)
    co_await begun;
  co_return begun.result(); // expect: 'QFuture::result'
}

QCoro::Task<> onAnotherThread(QThread *worker) {
  co_await QCoro::moveToThread(worker);
  QCoro::waitFor(answer());
}

int atTheTop() { return QCoro::waitFor(answer()); }
