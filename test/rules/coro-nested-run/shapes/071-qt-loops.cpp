// RUN: %check %s
// Shape 71: a Qt loop inside a loop. A thread's own loop is none.
#include "qcoro.h"

class Window : public QWidget {
  Q_OBJECT
public:
  explicit Window(QPushButton *button) {
    connect(button, &QPushButton::clicked, this, &Window::ask);
    connect(button, &QPushButton::clicked, this, [this] {
      QMenu menu;
      menu.exec(); // expect: 'QMenu::exec'
    });
  }

private Q_SLOTS:
  void ask() {
    QDialog dialog;
    dialog.exec(); // expect: 'QDialog::exec'
  }
};

QCoro::Task<> waitsForASignal(QTimer *timer) {
  QEventLoop loop;
  QObject::connect(timer, &QTimer::timeout, &loop, &QEventLoop::quit);
  loop.exec(); // expect: 'QEventLoop::exec'
  co_return;
}
QCoro::Task<> startsTheApplication() {
  QCoreApplication::exec(); // expect: 'QCoreApplication::exec'
  co_return;
}
class AskingDialog : public QDialog {};
QCoro::Task<> derived(AskingDialog *dialog) {
  dialog->exec(); // expect: 'QDialog::exec'
  co_return;
}

class Worker : public QThread {
  void run() override { exec(); }
};
class Fetcher : public QThread {
  void run() override {
    QEventLoop loop;
    loop.exec();
  }
};
void opens(QDialog *dialog) { dialog->open(); }
int main(int argc, char **argv) {
  QCoreApplication app(argc, argv);
  QEventLoop loop;
  loop.exec();
  return app.exec();
}
