// REQUIRES: qt
// RUN: %check %s --real -- %cflags-qt -fPIC
#include <QtConcurrent>
#include <QtNetwork>
#include <QtWidgets>
#include <task.h>

mock::Task<> loops(QEventLoop &outer) {
  QEventLoop inner;
  inner.exec(); // expect: 'QEventLoop::exec' runs handlers // expect-severity: reentry // expect-framework: qt
  outer.processEvents(); // expect: 'QEventLoop::processEvents'
  QCoreApplication::processEvents(); // expect: 'QCoreApplication::processEvents'
  QApplication::exec(); // expect: 'QApplication::exec' // expect-severity: abort
  co_return;
}

mock::Task<> windows(QDialog &dialog, QMenu &menu, QWidget *parent) {
  dialog.exec(); // expect: 'QDialog::exec' // expect-severity: reentry
  menu.exec(); // expect: 'QMenu::exec'
  QMessageBox::question(parent, "", ""); // expect: 'QMessageBox::question'
  QFileDialog::getOpenFileName(parent); // expect: 'QFileDialog::getOpenFileName'
  co_return;
}

mock::Task<int> futures(QFuture<int> begun, QFuture<int> other, QFutureWatcher<int> &watcher) {
  other.waitForFinished(); // expect: 'QFuture::waitForFinished' waits // expect-severity: deadlock
  watcher.waitForFinished(); // expect: waitForFinished' waits
  auto values = begun.results(); // expect: 'QFuture::results'
  co_return begun.result(); // expect: 'QFuture::result'
}

// These wait without a loop, or not at all.
mock::Task<> others(QTcpSocket &socket, QThread &thread, QSemaphore &semaphore) {
  socket.waitForConnected();
  thread.wait();
  semaphore.acquire();
  QTimer::singleShot(0, [] {});
  auto begun = QtConcurrent::run([] { return 1; });
  co_return;
}

struct Window : QWidget {
  void closeEvent(QCloseEvent *) override {
    QEventLoop().exec(); // expect: 'QEventLoop::exec' // expect-context: callback
  }
};

struct Job : QRunnable {
  QFuture<int> Begun;
  void run() override { Begun.waitForFinished(); }
};

void slots_(QPushButton &button, QFuture<int> begun, QObject &context) {
  QObject::connect(&button, &QPushButton::clicked,
                   [=] { begun.result(); }); // expect: 'QFuture::result'
  QTimer::singleShot(0, [=] { begun.result(); }); // expect: 'QFuture::result'
  QMetaObject::invokeMethod(&context, [=] { begun.result(); }); // expect: 'QFuture::result'
  QMetaObject::invokeMethod(&context, [] {}, Qt::QueuedConnection);
  (void)QtConcurrent::run([=] { begun.result(); });
  QThread::create([=] { begun.result(); });
}

// What a continuation is given is ready.
void continuation(QFuture<int> begun, QFuture<int> other) {
  begun.then([](QFuture<int> done) { done.result(); });
  begun.then([=](int) { other.result(); }); // expect: 'QFuture::result'
  begun.then(QtFuture::Launch::Async, [=](int) { other.result(); });
  begun.then(QtFuture::Launch::Sync, [=](int) { other.result(); }); // expect: 'QFuture::result'
}

mock::Task<> guarded(QEventLoop &loop, QFuture<int> begun) {
  if (QThread::currentThread()->loopLevel() == 0)
    loop.exec();
  if (begun.isFinished())
    begun.waitForFinished();
  if (!begun.isRunning())
    begun.waitForFinished();
  if (begun.isRunning())
    begun.waitForFinished(); // expect: waitForFinished
  co_return;
}

int main(int argc, char **argv) {
  QApplication app(argc, argv);
  return app.exec();
}

// moc reads these words; Qt calls what they mark from its event loop.
class Form : public QObject {
  Q_OBJECT
public:
  Q_INVOKABLE int ask() { return QEventLoop().exec(); } // expect: 'QEventLoop::exec'
  int helper() { return QEventLoop().exec(); }
public slots:
  void save() { QEventLoop().exec(); } // expect: 'QEventLoop::exec'
};

mock::Task<> onTheOtherThread(QObject &worker) {
  QMetaObject::invokeMethod(&worker, [] {}, Qt::BlockingQueuedConnection); // expect: 'QMetaObject::invokeMethod'
  QMetaObject::invokeMethod(&worker, "load", Qt::BlockingQueuedConnection); // expect: 'QMetaObject::invokeMethod'
  QMetaObject::invokeMethod(&worker, "load", Qt::QueuedConnection);
  co_return;
}

// On this very thread a blocking call of its own loop would never return.
mock::Task<> onWhicheverThread(QObject &worker) {
  auto load = [] {};
  if (QThread::currentThread() == worker.thread())
    load();
  else
    QMetaObject::invokeMethod(&worker, load, Qt::BlockingQueuedConnection);
  if (worker.thread() != QThread::currentThread())
    QMetaObject::invokeMethod(&worker, "load", Qt::BlockingQueuedConnection);
  if (QThread::currentThread() == worker.thread())
    QMetaObject::invokeMethod(&worker, "load", Qt::BlockingQueuedConnection); // expect: 'QMetaObject::invokeMethod'
  co_return;
}

int part(int);
void ownPool(QThreadPool *pool, QThreadPool *other) {
  pool->start([pool] { QtConcurrent::run(pool, part, 3).waitForFinished(); }); // expect: waitForFinished'
  pool->start([other] { QtConcurrent::run(other, part, 3).waitForFinished(); });
  (void)QtConcurrent::run(pool, [pool] {
    return QtConcurrent::run(pool, part, 3).result(); // expect: 'QFuture::result'
  });
}

// What runs when a watcher has finished finds its result there.
struct Progress : QObject {
  QFutureWatcher<int> Watcher;
  QFutureWatcher<int> Other;
  void show(int);
  void done() { show(Watcher.future().result()); }
  void start() {
    connect(&Watcher, &QFutureWatcher<int>::finished, this, [this] { show(Watcher.result()); });
    connect(&Watcher, &QFutureWatcher<int>::finished, this, &Progress::done);
    connect(&Watcher, &QFutureWatcher<int>::finished, this, [this] {
      show(Other.result()); // expect: 'QFutureWatcher::result'
    });
    connect(&Watcher, &QFutureWatcher<int>::started, this, [this] {
      show(Watcher.result()); // expect: 'QFutureWatcher::result'
    });
  }
};

// With a time limit it waits; without, it only tries.
void timed(QSemaphore &slots_, QMutex &lock) {
  slots_.tryAcquire(1, 10); // expect-explain: 'QSemaphore::tryAcquire' blocks this thread: it waits for the semaphore until the time is up
  lock.tryLock(10); // expect-explain: 'QMutex::tryLock' blocks this thread: it waits for the lock until the time is up
}
