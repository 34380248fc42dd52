// RUN: %check %s
// Shape 102: a slot waits, and a coroutine emits the signal.
//--- signals2.cpp
#include <boost/asio.hpp>
#include <boost/signals2.hpp>
namespace net = boost::asio;
using Signal = boost::signals2::signal<void(int)>;

std::future<int> ask();
void slot(int) {
  ask().get(); // expect-likely: 'std::future::get'
}

struct Session {
  Signal Message, Closed;
  void connect() {
    Message.connect([](int) { ask().get(); }); // expect-likely: 'std::future::get'
    Message.connect(slot);
    Closed.connect([](int) { ask().get(); });
  }
  net::awaitable<void> run() {
    Message(1);
    co_return;
  }
  void close() { Closed(1); }
};

//--- qt.cpp
#include "qcoro.h"

QCoro::Task<QString> fetch();

class Source : public QObject {
  Q_OBJECT
Q_SIGNALS:
  void changed();

public:
  QCoro::Task<> run() {
    Q_EMIT changed();
    co_return;
  }
};
void connects(Source *s, QObject *receiver) {
  auto slot = [] { QCoro::waitFor(fetch()); }; // expect: 'QCoro::waitFor'
  QObject::connect(s, &Source::changed, receiver, slot, Qt::DirectConnection);
  auto queued = [] { QCoro::waitFor(fetch()); };
  QObject::connect(s, &Source::changed, receiver, queued, Qt::QueuedConnection);
}
