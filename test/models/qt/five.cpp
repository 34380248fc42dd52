// RUN: %check %s
// QMutex has a lock() of its own in Qt 5.
class QMutex {
public:
  void lock();
};

void lock(QMutex &mutex) {
  mutex.lock(); // expect-explain: 'QMutex::lock' blocks this thread
}
