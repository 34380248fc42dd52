// RUN: %check %s
// RUN: %check_fix %s
// Where no model names the ways out, the finding names those that there always are.
#include "qt.h"

struct Window : QObject {
  QFuture<int> Loading;
  void timerEvent(QTimerEvent *) override {
    // expect@+4: 'QFuture::takeResult'
    // expect-no-fix@+3: no fix is known for 'QFuture::takeResult' here; ways out: await the work in a coroutine,
    // expect-no-fix@+2: or wait on a thread that runs no loop
    // expect-note@+1: callback 'Window::timerEvent' makes the run call here
    Loading.takeResult();
    QEventLoop loop;
    // expect@+2: 'QEventLoop::exec'
    // expect-no-fix@+1: 'QEventLoop::exec' here; ways out: return, so that the loop that runs here goes on
    loop.exec();
  }
};
