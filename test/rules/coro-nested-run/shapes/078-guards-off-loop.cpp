// RUN: %check %s
// Shape 78: the same guard objects where waiting is right: expect-none
//--- seastar.cpp
#include "seastar.h"

seastar::future<> close();

struct Connection {
  ~Connection() { close().get(); }
};
template <class F> struct Defer {
  F Function;
  ~Defer() { Function(); }
};
seastar::future<> objects() {
  co_await seastar::async([] {
    Connection c;
    Defer guard{[] { close().get(); }};
    Connection();
  });
}
void inAThread() { Connection c; }
seastar::future<> function() { return seastar::async(inAThread); }

//--- qt.cpp
#include "qcoro.h"

QCoro::Task<> close();
struct Closer {
  ~Closer() { QCoro::waitFor(close()); }
};
class Worker : public QThread {
  void run() override {
    Closer closer;
    auto guard = qScopeGuard([] { QCoro::waitFor(close()); });
  }
};
int main(int argc, char **argv) {
  QCoreApplication app(argc, argv);
  Closer closer;
  return app.exec();
}
QCoro::Task<> onAThread() {
  QThread::create([] { Closer closer; })->start();
  co_return;
}
