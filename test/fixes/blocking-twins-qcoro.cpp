// REQUIRES: qt, qcoro
// RUN: %check_fix %s --real --checks=coro-blocking-call --option=coro-blocking-call.Confidence=likely -- %cflags-qt -fPIC -isystem /usr/include/qcoro6 -isystem /usr/include/qcoro6/qcoro
// Qt's blocking functions, and what QCoro has for them. QTcpServer's twin gives the
// connection itself, which is something else.
//--- a.cpp
#include <QLocalSocket>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <qcoroabstractsocket.h>
#include <qcorolocalsocket.h>
#include <qcoroprocess.h>
#include <qcorotask.h>
#include <qcorotimer.h>

QCoro::Task<bool> all(QProcess *p, QTcpSocket &s, QLocalSocket &l, QIODevice &d, QTcpServer &t) {
  // expect-fix@+1: twin safe
  p->waitForStarted();
  if (!p->waitForFinished(1000))
    co_return false;
  s.waitForReadyRead(0);
  bool ok = s.waitForConnected();
  ok &= l.waitForConnected() && true;
  ok &= d.waitForReadyRead(5);
  QThread::sleep(ok);
  QThread::msleep(2);
  QThread::usleep(3);
  co_return t.waitForNewConnection(5);
}
//--- a.cpp.fixed
#include <QLocalSocket>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <qcoroabstractsocket.h>
#include <qcorolocalsocket.h>
#include <qcoroprocess.h>
#include <qcorotask.h>
#include <qcorotimer.h>

QCoro::Task<bool> all(QProcess *p, QTcpSocket &s, QLocalSocket &l, QIODevice &d, QTcpServer &t) {
  co_await qCoro(p).waitForStarted();
  if (!co_await qCoro(p).waitForFinished(1000))
    co_return false;
  s.waitForReadyRead(0);
  bool ok = co_await qCoro(s).waitForConnected();
  ok &= co_await qCoro(l).waitForConnected() && true;
  ok &= co_await qCoro(d).waitForReadyRead(5);
  co_await QCoro::sleepFor(std::chrono::seconds(ok));
  co_await QCoro::sleepFor(std::chrono::milliseconds(2));
  co_await QCoro::sleepFor(std::chrono::microseconds(3));
  co_return t.waitForNewConnection(5);
}
