// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// qt.h - the part of Qt that the tests use, with its names. Nothing is defined;
// what moc writes is missing.
#pragma once

#include <functional>
#include <type_traits>
#include <utility>

#define Q_OBJECT
#define Q_SIGNALS public
#define Q_SLOTS
#define Q_INVOKABLE
#define Q_EMIT

class QString {
public:
  QString();
  QString(const char *);
};
class QByteArray {};

namespace Qt {
enum ConnectionType {
  AutoConnection,
  DirectConnection,
  QueuedConnection,
  BlockingQueuedConnection
};
}

class QObject {
public:
  explicit QObject(QObject *Parent = nullptr);
  virtual ~QObject();
  template <class Sender, class Signal, class Functor>
  static void connect(const Sender *, Signal, Functor &&) {}
  template <class Sender, class Signal, class Receiver, class Slot>
  static void connect(const Sender *, Signal, const Receiver *, Slot &&,
                      Qt::ConnectionType = Qt::AutoConnection) {}
  void moveToThread(class QThread *);
  virtual bool event(class QEvent *);

protected:
  virtual void timerEvent(class QTimerEvent *);
};

void qCritical(const char *, ...);

class QThread : public QObject {
public:
  template <class F> static QThread *create(F &&) { return nullptr; }
  static QThread *currentThread();
  void start();
  bool wait();
  void quit();
  int loopLevel() const;

protected:
  virtual void run();
  int exec();
};

class QEventLoop : public QObject {
public:
  int exec();
  void quit();
  bool processEvents();
};
class QCoreApplication : public QObject {
public:
  QCoreApplication(int &, char **);
  static int exec();
  static void quit();
  static void processEvents();
};
class QTimer : public QObject {
public:
  template <class Context, class F>
  static void singleShot(int, const Context *, F &&) {}
  void start(int);
Q_SIGNALS:
  void timeout();
};
class QWidget : public QObject {};
class QDialog : public QWidget {
public:
  virtual int exec();
  void open();
};
class QMenu : public QWidget {
public:
  class QAction *exec();
};
class QPushButton : public QWidget {
Q_SIGNALS:
  void clicked();
};
class QProcess : public QObject {
public:
  void start(const QString &);
  bool waitForFinished(int Milliseconds = 30000);
};

template <class T> class QFuture {
public:
  T result() const;
  T takeResult();
  void waitForFinished();
  bool isFinished() const;
  bool isRunning() const;
  template <class F> auto then(F &&) { return *this; }
};
template <class T> class QPromise {
public:
  QFuture<T> future() const;
  void start();
  bool addResult(T);
  void finish();
};
namespace QtFuture {
template <class T> QFuture<T> makeReadyFuture(T);
template <class T> QFuture<T> makeReadyValueFuture(T);
QFuture<void> makeReadyVoidFuture();
} // namespace QtFuture
namespace QtConcurrent {
template <class F> auto run(F &&f) -> QFuture<decltype(f())> { return {}; }
} // namespace QtConcurrent

template <class F> class QScopeGuard {
public:
  explicit QScopeGuard(F &&f) : Function(std::move(f)) {}
  ~QScopeGuard() { Function(); }

private:
  F Function;
};
template <class F>
[[nodiscard]] QScopeGuard<std::decay_t<F>> qScopeGuard(F &&f) {
  return QScopeGuard<std::decay_t<F>>(std::forward<F>(f));
}
