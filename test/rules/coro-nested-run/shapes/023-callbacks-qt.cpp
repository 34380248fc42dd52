// RUN: %check %s
// Shape 23: slots, timers and continuations of Qt.
#include "qcoro.h"

QCoro::Task<QString> fetch();

class Window : public QWidget {
  Q_OBJECT
public:
  explicit Window(QPushButton *button, QTimer *timer) {
    connect(button, &QPushButton::clicked, this, [] { QCoro::waitFor(fetch()); }); // expect: 'QCoro::waitFor'
    connect(button, &QPushButton::clicked, [] { QCoro::waitFor(fetch()); });       // expect: 'QCoro::waitFor'
    connect(timer, &QTimer::timeout, this, &Window::refresh);
    QTimer::singleShot(10, this, [] { QCoro::waitFor(fetch()); }); // expect: 'QCoro::waitFor'
  }
  void load(QFuture<int> f) {
    fetch().then([f](const QString &) { f.result(); }); // expect: 'QFuture::result'
  }

private Q_SLOTS:
  void refresh() {
    QCoro::waitFor(fetch()); // expect: 'QCoro::waitFor'
  }

protected:
  void timerEvent(QTimerEvent *) override {
    QCoro::waitFor(fetch()); // expect: 'QCoro::waitFor'
  }
};
