// RUN: %check %s
// RUN: %check_fix --unsafe %s
// Who awaits while something is locked keeps it locked for all that runs meanwhile on
// this thread, and for ever when that wants the lock.
//--- a.cpp
#include <boost/asio.hpp>
#include <memory>
#include <mutex>
#include <optional>
#include <pthread.h>
namespace net = boost::asio;
#define LOCKED(m) std::lock_guard<std::mutex> locked(m)

net::awaitable<int> work();
std::mutex gm;
int total;

net::awaitable<void> byName(net::io_context &io) {
  gm.lock();
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: 'gm' is locked here; unlock it before the work is awaited
  total += net::co_spawn(io, work(), net::use_future).get();
  gm.unlock();
  // expect@+2: 'std::future::get'
  // expect-fix@+1: await safe
  net::co_spawn(io, work(), net::use_future).get();
  co_return;
}
net::awaitable<void> tries(net::io_context &io) {
  if (gm.try_lock()) {
    // expect@+2: 'std::future::get'
    // expect-no-fix@+1: 'gm' is locked here
    net::co_spawn(io, work(), net::use_future).get();
    gm.unlock();
  }
  co_return;
}
net::awaitable<void> ofPosix(net::io_context &io, pthread_mutex_t &m) {
  pthread_mutex_lock(&m);
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: is locked here
  net::co_spawn(io, work(), net::use_future).get();
  pthread_mutex_unlock(&m);
  co_return;
}
net::awaitable<void> byMacro(net::io_context &io) {
  LOCKED(gm);
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: the lock 'locked' is held here
  net::co_spawn(io, work(), net::use_future).get();
  co_return;
}
struct Holder {
  explicit Holder(std::mutex &m) : Guard(m) {}
  std::lock_guard<std::mutex> Guard;
};
class Own {
public:
  explicit Own(std::mutex &m) : Of(m) { Of.lock(); }
  ~Own() { Of.unlock(); }

private:
  std::mutex &Of;
};
net::awaitable<void> inOthers(net::io_context &io) {
  {
    auto made = std::make_unique<std::scoped_lock<std::mutex>>(gm);
    // expect@+2: 'std::future::get'
    // expect-no-fix@+1: 'made' may hold a lock here
    net::co_spawn(io, work(), net::use_future).get();
  }
  {
    std::optional<std::unique_lock<std::mutex>> maybe;
    maybe.emplace(gm);
    // expect@+2: 'std::future::get'
    // expect-no-fix@+1: 'maybe' may hold a lock here
    net::co_spawn(io, work(), net::use_future).get();
  }
  {
    Holder holder(gm);
    // expect@+2: 'std::future::get'
    // expect-no-fix@+1: 'holder' may hold a lock here
    net::co_spawn(io, work(), net::use_future).get();
  }
  {
    Own own(gm);
    // expect@+2: 'std::future::get'
    // expect-no-fix@+1: 'own' may hold a lock here
    net::co_spawn(io, work(), net::use_future).get();
  }
  co_return;
}
// Neither a mutex that is shared, nor a weak_ptr, nor a class with a mutex locks.
struct Store {
  explicit Store(std::string s) : Name(std::move(s)) {}
  std::mutex Own;
  std::string Name;
};
net::awaitable<void> locksNothing(net::io_context &io, std::weak_ptr<Store> weak) {
  auto mutex = std::make_shared<std::mutex>();
  Store store("a");
  auto self = weak.lock();
  // expect@+2: 'std::future::get'
  // expect-fix@+1: await safe
  net::co_spawn(io, work(), net::use_future).get();
  co_return;
}
//--- a.cpp.unsafe
#include <boost/asio.hpp>
#include <memory>
#include <mutex>
#include <optional>
#include <pthread.h>
namespace net = boost::asio;
#define LOCKED(m) std::lock_guard<std::mutex> locked(m)

net::awaitable<int> work();
std::mutex gm;
int total;

net::awaitable<void> byName(net::io_context &io) {
  gm.lock();
  total += net::co_spawn(io, work(), net::use_future).get();
  gm.unlock();
  co_await net::co_spawn(io, work(), net::use_awaitable);
  co_return;
}
net::awaitable<void> tries(net::io_context &io) {
  if (gm.try_lock()) {
    net::co_spawn(io, work(), net::use_future).get();
    gm.unlock();
  }
  co_return;
}
net::awaitable<void> ofPosix(net::io_context &io, pthread_mutex_t &m) {
  pthread_mutex_lock(&m);
  net::co_spawn(io, work(), net::use_future).get();
  pthread_mutex_unlock(&m);
  co_return;
}
net::awaitable<void> byMacro(net::io_context &io) {
  LOCKED(gm);
  net::co_spawn(io, work(), net::use_future).get();
  co_return;
}
struct Holder {
  explicit Holder(std::mutex &m) : Guard(m) {}
  std::lock_guard<std::mutex> Guard;
};
class Own {
public:
  explicit Own(std::mutex &m) : Of(m) { Of.lock(); }
  ~Own() { Of.unlock(); }

private:
  std::mutex &Of;
};
net::awaitable<void> inOthers(net::io_context &io) {
  {
    auto made = std::make_unique<std::scoped_lock<std::mutex>>(gm);
    net::co_spawn(io, work(), net::use_future).get();
  }
  {
    std::optional<std::unique_lock<std::mutex>> maybe;
    maybe.emplace(gm);
    net::co_spawn(io, work(), net::use_future).get();
  }
  {
    Holder holder(gm);
    net::co_spawn(io, work(), net::use_future).get();
  }
  {
    Own own(gm);
    net::co_spawn(io, work(), net::use_future).get();
  }
  co_return;
}
// Neither a mutex that is shared, nor a weak_ptr, nor a class with a mutex locks.
struct Store {
  explicit Store(std::string s) : Name(std::move(s)) {}
  std::mutex Own;
  std::string Name;
};
net::awaitable<void> locksNothing(net::io_context &io, std::weak_ptr<Store> weak) {
  auto mutex = std::make_shared<std::mutex>();
  Store store("a");
  auto self = weak.lock();
  co_await net::co_spawn(io, work(), net::use_awaitable);
  co_return;
}
