// REQUIRES: qt
// RUN: %check %s --real -- %cflags-qt -fPIC -Wno-unused-result -Wno-deprecated-declarations
// Each name of the model, once; hooks.cpp has what Qt calls.
//--- .coro-tidy/models/own.json
{"framework": "own", "functions": {
  "own::start": {"registers": [{"callable": 1, "where": "on_loop", "loop": 0}]}}}
//--- a.cpp
#include <QtConcurrent>
#include <QtDBus>
#include <QtNetwork>
#include <QtTest>
#include <QtWidgets>
#include <any.h>
#include <qt-more.h>
#include <task.h>
using mock::the;
using namespace std::chrono_literals;

extern QList<int> list;
extern std::chrono::steady_clock::time_point then;
struct Thread : QThread {
  using QThread::exec;
};
void change(int &);
void sum(int &, int);

namespace own {
template <class E, class F> void start(E &, F &&) {}
} // namespace own

mock::Task<> runCalls() {
  the<QEventLoop>().exec(); // expect: 'QEventLoop::exec'
  the<Thread>().exec(); // expect: 'QThread::exec'
  the<QEventLoop>().processEvents(); // expect: 'QEventLoop::processEvents'
  QCoreApplication::exec(); // expect: 'QCoreApplication::exec'
  QGuiApplication::exec(); // expect: 'QGuiApplication::exec'
  QApplication::exec(); // expect: 'QApplication::exec'
  QCoreApplication::processEvents(); // expect: 'QCoreApplication::processEvents'
  the<QAbstractEventDispatcher>().processEvents(any); // expect: 'QAbstractEventDispatcher::processEvents'
  QCoreApplication::sendPostedEvents(); // expect: 'QCoreApplication::sendPostedEvents'
  the<QDialog>().exec(); // expect: 'QDialog::exec'
  the<QPrintDialog>().exec(); // expect: 'QPrintDialog::exec'
  the<QPageSetupDialog>().exec(); // expect: 'QPageSetupDialog::exec'
  the<QMenu>().exec(); // expect: 'QMenu::exec'
  QMessageBox::about(any, "", ""); // expect: 'QMessageBox::about'
  QMessageBox::aboutQt(any); // expect: 'QMessageBox::aboutQt'
  QMessageBox::critical(nullptr, "", ""); // expect: 'QMessageBox::critical'
  QMessageBox::information(nullptr, "", ""); // expect: 'QMessageBox::information'
  QMessageBox::question(nullptr, "", ""); // expect: 'QMessageBox::question'
  QMessageBox::warning(nullptr, "", ""); // expect: 'QMessageBox::warning'
  QFileDialog::getExistingDirectory(); // expect: 'QFileDialog::getExistingDirectory'
  QFileDialog::getExistingDirectoryUrl(); // expect: 'QFileDialog::getExistingDirectoryUrl'
  QFileDialog::getOpenFileName(); // expect: 'QFileDialog::getOpenFileName'
  QFileDialog::getOpenFileNames(); // expect: 'QFileDialog::getOpenFileNames'
  QFileDialog::getOpenFileUrl(); // expect: 'QFileDialog::getOpenFileUrl'
  QFileDialog::getOpenFileUrls(); // expect: 'QFileDialog::getOpenFileUrls'
  QFileDialog::getSaveFileName(); // expect: 'QFileDialog::getSaveFileName'
  QFileDialog::getSaveFileUrl(); // expect: 'QFileDialog::getSaveFileUrl'
  QInputDialog::getDouble(nullptr, "", ""); // expect: 'QInputDialog::getDouble'
  QInputDialog::getInt(nullptr, "", ""); // expect: 'QInputDialog::getInt'
  QInputDialog::getItem(nullptr, "", "", {}); // expect: 'QInputDialog::getItem'
  QInputDialog::getMultiLineText(nullptr, "", ""); // expect: 'QInputDialog::getMultiLineText'
  QInputDialog::getText(nullptr, "", ""); // expect: 'QInputDialog::getText'
  QColorDialog::getColor(); // expect: 'QColorDialog::getColor'
  QFontDialog::getFont(nullptr); // expect: 'QFontDialog::getFont'
  the<QDrag>().exec(); // expect: 'QDrag::exec'
  the<QSignalSpy>().wait(); // expect: 'QSignalSpy::wait'
  QTest::qWait(1); // expect: 'QTest::qWait'
  QTest::qWaitFor([] { return true; }); // expect: 'QTest::qWaitFor'
  QTest::qWaitForWindowActive(&the<QWidget>()); // expect: 'QTest::qWaitForWindowActive'
  QTest::qWaitForWindowExposed(&the<QWidget>()); // expect: 'QTest::qWaitForWindowExposed'
  the<QTestEventLoop>().enterLoop(1); // expect: 'QTestEventLoop::enterLoop'
  the<QTestEventLoop>().enterLoopMSecs(1); // expect: 'QTestEventLoop::enterLoopMSecs'
  the<QFuture<int>>().result(); // expect: 'QFuture::result'
  the<QFuture<int>>().resultAt(0); // expect: 'QFuture::resultAt'
  the<QFuture<int>>().results(); // expect: 'QFuture::results'
  the<QFuture<int>>().takeResult(); // expect: 'QFuture::takeResult'
  the<QFuture<int>>().waitForFinished(); // expect: 'QFuture::waitForFinished'
  the<QFutureInterfaceBase>().waitForFinished(); // expect: 'QFutureInterfaceBase::waitForFinished'
  the<QFutureInterfaceBase>().waitForResult(0); // expect: 'QFutureInterfaceBase::waitForResult'
  the<QFutureWatcher<int>>().result(); // expect: 'QFutureWatcher::result'
  the<QFutureWatcher<int>>().resultAt(0); // expect: 'QFutureWatcher::resultAt'
  the<QFutureWatcherBase>().waitForFinished(); // expect: 'QFutureWatcherBase::waitForFinished'
  the<QFutureSynchronizer<int>>().waitForFinished(); // expect: 'QFutureSynchronizer::waitForFinished'
  QtConcurrent::blockingMap(list, change); // expect: 'QtConcurrent::blockingMap'
  {
    QFutureSynchronizer<int> synchronizer; // expect-likely: 'QFutureSynchronizer::~QFutureSynchronizer'
  }
  co_return;
}

mock::Task<> here() {
  QMetaObject::invokeMethod(&the<QObject>(), WAIT); // expect: wait
  co_return;
}

void onLoop() {
  the<QTimer>().singleShot(0, WAIT); // expect: wait
  the<QTimer>().callOnTimeout(WAIT); // expect: wait // expect-explain: handed to 'QTimer::callOnTimeout'
  QObject::connect(&the<QTimer>(), &QTimer::timeout, WAIT); // expect: wait
  QMetaObject::invokeMethod(&the<QObject>(), WAIT, Qt::QueuedConnection); // expect: wait
  the<QFuture<int>>().then([](int) { mock::Begun.wait(); }); // expect: wait
  the<QFuture<int>>().onFailed([] { mock::Begun.wait(); return 1; }); // expect: wait
  the<QFuture<int>>().onCanceled([] { mock::Begun.wait(); return 1; }); // expect: wait
}

void offLoop() {
  QtConcurrent::run(WAIT); // expect-explain: off-loop: 'lambda
  QtConcurrent::map(list, [](int &) { mock::Begun.wait(); }); // expect-explain: off-loop: 'lambda
  QtConcurrent::mapped(list, [](int i) { mock::Begun.wait(); return i; }); // expect-explain: off-loop: 'lambda
  QtConcurrent::mappedReduced<int>(list, [](int i) { mock::Begun.wait(); return i; }, sum); // expect-explain: off-loop: 'lambda
  QtConcurrent::filter(list, [](int) { mock::Begun.wait(); return true; }); // expect-explain: off-loop: 'lambda
  QtConcurrent::filtered(list, [](int) { mock::Begun.wait(); return true; }); // expect-explain: off-loop: 'lambda
  QtConcurrent::filteredReduced<int>(list, [](int) { mock::Begun.wait(); return true; }, sum); // expect-explain: off-loop: 'lambda
  the<QThreadPool>().start(WAIT); // expect-explain: off-loop: 'lambda
  the<QThreadPool>().tryStart(WAIT); // expect-explain: off-loop: 'lambda
  the<QThreadPool>().startOnReservedThread(WAIT); // expect-explain: off-loop: 'lambda
  QThread::create(WAIT); // expect-explain: off-loop: 'lambda
  QRunnable::create(WAIT); // expect-explain: off-loop: 'lambda
  own::start(the<QThreadPool>(), WAIT); // expect-explain: off-loop: 'lambda
}

void others() {
  the<QThread>().wait(); // expect-explain: blocks this thread
  the<QIODevice>().waitForReadyRead(1); // expect-explain: blocks this thread
  the<QIODevice>().waitForBytesWritten(1); // expect-explain: blocks this thread
  the<QAbstractSocket>().waitForReadyRead(); // expect-explain: blocks this thread
  the<QAbstractSocket>().waitForBytesWritten(); // expect-explain: blocks this thread
  the<QLocalSocket>().waitForReadyRead(); // expect-explain: blocks this thread
  the<QLocalSocket>().waitForBytesWritten(); // expect-explain: blocks this thread
  the<QProcess>().waitForReadyRead(); // expect-explain: blocks this thread
  the<QProcess>().waitForBytesWritten(); // expect-explain: blocks this thread
  the<QSslSocket>().waitForReadyRead(); // expect-explain: blocks this thread
  the<QSslSocket>().waitForBytesWritten(); // expect-explain: blocks this thread
  the<QAbstractSocket>().waitForConnected(); // expect-explain: blocks this thread
  the<QAbstractSocket>().waitForDisconnected(); // expect-explain: blocks this thread
  the<QSslSocket>().waitForConnected(); // expect-explain: blocks this thread
  the<QSslSocket>().waitForDisconnected(); // expect-explain: blocks this thread
  the<QLocalSocket>().waitForConnected(); // expect-explain: blocks this thread
  the<QLocalSocket>().waitForDisconnected(); // expect-explain: blocks this thread
  the<QProcess>().waitForStarted(); // expect-explain: blocks this thread
  the<QProcess>().waitForFinished(); // expect-explain: blocks this thread
  the<QTcpServer>().waitForNewConnection(); // expect-explain: blocks this thread
  the<QDBusPendingCall>().waitForFinished(); // expect-explain: blocks this thread
  the<QDBusPendingCallWatcher>().waitForFinished(); // expect-explain: blocks this thread
  the<QDBusAbstractInterface>().call(""); // expect-explain: blocks this thread
  the<QDBusAbstractInterface>().callWithArgumentList(QDBus::Block, "", {}); // expect-explain: blocks this thread
  the<QDBusConnection>().call(QDBusMessage()); // expect-explain: blocks this thread
  QHostInfo::fromName(""); // expect-explain: blocks this thread
  QThread::sleep(1); // expect-explain: blocks this thread
  QThread::msleep(1); // expect-explain: blocks this thread
  QThread::usleep(1); // expect-explain: blocks this thread
  the<QThreadPool>().waitForDone(); // expect-explain: blocks this thread
  the<QThreadPool>().~QThreadPool(); // expect-explain: blocks this thread
  the<QSslSocket>().waitForEncrypted(); // expect-explain: blocks this thread
  QProcess::execute(""); // expect-explain: blocks this thread
  the<QLocalServer>().waitForNewConnection(); // expect-explain: blocks this thread
  the<QDBusPendingReply<int>>().value(); // expect-explain: blocks this thread
  the<QDBusPendingReply<int>>().argumentAt<0>(); // expect-explain: blocks this thread
  QTest::qSleep(1); // expect-explain: blocks this thread
  the<QSemaphore>().acquire(); // expect-explain: blocks this thread
  the<QSemaphore>().try_acquire_for(1s); // expect-explain: blocks this thread
  the<QSemaphore>().try_acquire_until(then); // expect-explain: blocks this thread
  the<QWaitCondition>().wait(&the<QMutex>()); // expect-explain: blocks this thread
  the<QSerialPort>().waitForReadyRead(); // expect-explain: blocks this thread
  the<QSerialPort>().waitForBytesWritten(); // expect-explain: blocks this thread
  the<QMutex>().lock(); // expect-explain: blocks this thread
  the<QBasicMutex>().lock(); // expect-explain: blocks this thread
  the<QRecursiveMutex>().lock(); // expect-explain: blocks this thread
  the<QReadWriteLock>().lockForRead(); // expect-explain: blocks this thread
  the<QReadWriteLock>().lockForWrite(); // expect-explain: blocks this thread
  QMutexLocker locker(&the<QMutex>()); // expect-explain: blocks this thread
  the<QMutexLocker<QMutex>>().relock(); // expect-explain: blocks this thread
  QReadLocker reading(&the<QReadWriteLock>()); // expect-explain: blocks this thread
  QWriteLocker writing(&the<QReadWriteLock>()); // expect-explain: blocks this thread
  the<QSystemSemaphore>().acquire(); // expect-explain: blocks this thread
  the<QLockFile>().lock(); // expect-explain: blocks this thread
  QtFuture::makeReadyFuture(1); // expect-explain: gives what is ready
  QtFuture::makeReadyVoidFuture(); // expect-explain: gives what is ready
  QtFuture::makeReadyValueFuture(1); // expect-explain: gives what is ready
  QtFuture::makeReadyRangeFuture(list); // expect-explain: gives what is ready
  the<QFuture<int>>().isFinished(); // expect-explain: says whether a result is there
  the<QFuture<int>>().isRunning(); // expect-explain: says whether a result is there
  the<QFutureWatcherBase>().isRunning(); // expect-explain: says whether a result is there
  the<QFuture<int>>().isResultReadyAt(0); // expect-explain: says whether a result is there
  the<QFutureInterfaceBase>().isFinished(); // expect-explain: says whether a result is there
  the<QFutureWatcherBase>().isFinished(); // expect-explain: says whether a result is there
  the<QDBusPendingCall>().isFinished(); // expect-explain: says whether a result is there
  the<QThread>().isFinished(); // expect-explain: says whether a result is there
  QThread::currentThread(); // expect-explain: says whether an event loop runs on this thread
  QThread::currentThreadId(); // expect-explain: says whether an event loop runs on this thread
  the<QThread>().loopLevel(); // expect-explain: says whether an event loop runs on this thread
  the<QEventLoop>().isRunning(); // expect-explain: says whether an event loop runs on this thread
  the<QThread>().isRunning(); // expect-explain: says whether an event loop runs on this thread
  QAbstractEventDispatcher::instance(); // expect-explain: says whether an event loop runs on this thread
  the<QThread>().eventDispatcher(); // expect-explain: says whether an event loop runs on this thread
  QCoreApplication::instance(); // expect-explain: says whether an event loop runs on this thread
}
