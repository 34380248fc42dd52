// REQUIRES: qt, qcoro
// RUN: %check_run %s --checks=coro-blocking-call --option=coro-blocking-call.Confidence=likely --link=-lQCoro6Core --link=-lQt6Core -- %cflags-qt -fPIC -isystem /usr/include/qcoro6 -isystem /usr/include/qcoro6/qcoro
// The process ends when a handler of the same loop has closed what it reads.
// hangs-in: QProcess::waitForFinished
// hangs-in: ends(
// hangs-in: QCoreApplication::exec
// prints: ended 1
#include <QCoreApplication>
#include <QProcess>
#include <QTimer>
#include <cstdio>
#include <qcorotask.h>
#include <watch.h>

QCoro::Task<> ends(QProcess &cat) {
  bool ended = cat.waitForFinished(-1);
  std::printf("ended %d\n", ended);
  QCoreApplication::quit();
  co_return;
}
int main(int argc, char **argv) {
  watch();
  QCoreApplication app(argc, argv);
  QProcess cat;
  cat.start("cat", QStringList());
  QTimer::singleShot(0, &app, [&] { ends(cat); });
  QTimer::singleShot(10, &app, [&] { cat.closeWriteChannel(); });
  return app.exec();
}
