// RUN: %check %s
// Where a lock is held, nothing is awaited.
#include <boost/asio.hpp>
#include <folly-names.h>
#include <kj-names.h>
#include <mutex>
#include <shared_mutex>
namespace net = boost::asio;

template <class Mutex> class QMutexLocker {
public:
  explicit QMutexLocker(Mutex *);
  ~QMutexLocker();
};
class QReadLocker {
public:
  ~QReadLocker();
};
class QWriteLocker {
public:
  ~QWriteLocker();
};

template <class T> T &the();
net::awaitable<void> work();
extern net::io_context loop;

net::awaitable<void> locks() {
  {
    std::lock_guard<std::mutex> a(the<std::mutex>());
    net::co_spawn(loop, work(), net::use_future).get(); // expect: future::get // expect-no-fix: the lock 'a'
  }
  {
    std::unique_lock<std::mutex> b(the<std::mutex>());
    net::co_spawn(loop, work(), net::use_future).get(); // expect: future::get // expect-no-fix: the lock 'b'
  }
  {
    std::scoped_lock<std::mutex> c(the<std::mutex>());
    net::co_spawn(loop, work(), net::use_future).get(); // expect: future::get // expect-no-fix: the lock 'c'
  }
  {
    std::shared_lock<std::shared_mutex> d(the<std::shared_mutex>());
    net::co_spawn(loop, work(), net::use_future).get(); // expect: future::get // expect-no-fix: the lock 'd'
  }
  {
    QMutexLocker<int> e(nullptr);
    net::co_spawn(loop, work(), net::use_future).get(); // expect: future::get // expect-no-fix: the lock 'e'
  }
  {
    QReadLocker f;
    net::co_spawn(loop, work(), net::use_future).get(); // expect: future::get // expect-no-fix: the lock 'f'
  }
  {
    QWriteLocker g;
    net::co_spawn(loop, work(), net::use_future).get(); // expect: future::get // expect-no-fix: the lock 'g'
  }
  {
    folly::LockedPtr h;
    net::co_spawn(loop, work(), net::use_future).get(); // expect: future::get // expect-no-fix: the lock 'h'
  }
  {
    kj::Locked i;
    net::co_spawn(loop, work(), net::use_future).get(); // expect: future::get // expect-no-fix: the lock 'i'
  }
  co_return;
}
