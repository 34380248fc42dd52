// RUN: %check %s
// What later versions of Qt have.
class QThread {
public:
  static bool isMainThread();
  bool isCurrentThread() const;
};

void whichThread(QThread &thread) {
  QThread::isMainThread(); // expect-explain: 'QThread::isMainThread' says whether an event loop runs on this thread
  thread.isCurrentThread(); // expect-explain: 'QThread::isCurrentThread' says whether an event loop runs on this thread
}
