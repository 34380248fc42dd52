// RUN: %check %s
// Whether a lock is held is decided on every way that leads to the run call, and in
// those that wait for this coroutine.
//--- a.cpp
#include <array>
#include <boost/asio.hpp>
#include <memory>
#include <mutex>
#include <utility>
namespace net = boost::asio;

net::awaitable<int> work();
std::mutex gm, other;
bool likes(int);
int total;
struct Spot {
  explicit Spot(std::mutex &m) : Held(m) {}
  ~Spot() {}
  int operator+(int n) const { return n; }
  std::lock_guard<std::mutex> Held;
};

// Held, though no variable of a lock's type has a name.
std::pair<std::unique_lock<std::mutex>, int> both();
net::awaitable<void> unnamed(net::io_context &io, std::unique_lock<std::mutex>) {
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: a lock is held here; release it before the work is awaited
  net::co_spawn(io, work(), net::use_future).get();
  co_return;
}
net::awaitable<void> bound(net::io_context &io) {
  auto [lock, n] = both();
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: a lock is held here
  net::co_spawn(io, work(), net::use_future).get();
  co_return;
}
net::awaitable<void> listed(net::io_context &io) {
  std::unique_lock<std::mutex> locks[] = {std::unique_lock(gm), std::unique_lock(other)};
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: 'locks' may hold a lock here
  net::co_spawn(io, work(), net::use_future).get();
  co_return;
}
net::awaitable<void> temporary(net::io_context &io) {
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: a lock is held here
  total = Spot(gm) + net::co_spawn(io, work(), net::use_future).get();
  // expect@+2: 'std::future::get'
  // expect-fix@+1: await safe
  net::co_spawn(io, work(), net::use_future).get();
  co_return;
}
net::awaitable<void> extended(net::io_context &io) {
  const Spot &spot = Spot(gm);
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: 'spot' may hold a lock here
  net::co_spawn(io, work(), net::use_future).get();
  co_return;
}
net::awaitable<void> shared(net::io_context &io) {
  auto lock = std::make_shared<std::unique_lock<std::mutex>>(gm);
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: 'lock' may hold a lock here
  net::co_spawn(io, work(), net::use_future).get();
  co_return;
}
net::awaitable<void> closure(net::io_context &io) {
  std::unique_lock lock(gm);
  auto run = [lock = std::move(lock), &io]() -> net::awaitable<void> {
    // expect@+2: 'std::future::get'
    // expect-no-fix@+1: the lock 'lock' is held here
    net::co_spawn(io, work(), net::use_future).get();
    co_return;
  };
  co_await run();
}

// What a lock leaves behind, and what functions of the project lock.
net::awaitable<void> released(net::io_context &io) {
  {
    std::unique_lock lock(gm);
    lock.release();
  }
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: 'gm' is locked here; unlock it before the work is awaited
  net::co_spawn(io, work(), net::use_future).get();
  gm.unlock();
  co_return;
}
struct Section {
  void enter() { M.lock(); }
  void leave() { M.unlock(); }
  std::mutex M;
};
void enterAll() { gm.lock(); }
void leaveAll() { gm.unlock(); }
net::awaitable<void> entered(net::io_context &io, Section &section) {
  section.enter();
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: 'section.M' is locked here
  net::co_spawn(io, work(), net::use_future).get();
  section.leave();
  // expect@+2: 'std::future::get'
  // expect-fix@+1: await safe
  net::co_spawn(io, work(), net::use_future).get();
  enterAll();
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: 'gm' is locked here
  net::co_spawn(io, work(), net::use_future).get();
  leaveAll();
  co_return;
}

// Ways.
net::awaitable<void> roundTheLoop(net::io_context &io) {
  for (int i = 0; i != 3; ++i) {
    // expect@+2: 'std::future::get'
    // expect-no-fix@+1: 'gm' is locked here
    net::co_spawn(io, work(), net::use_future).get();
    if (i == 0)
      gm.lock();
  }
  gm.unlock();
  co_return;
}
net::awaitable<void> leavesEarly(net::io_context &io, int n) {
  gm.lock();
  if (likes(n)) {
    gm.unlock();
    // expect@+2: 'std::future::get'
    // expect-fix@+1: await safe
    net::co_spawn(io, work(), net::use_future).get();
    co_return;
  }
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: 'gm' is locked here
  net::co_spawn(io, work(), net::use_future).get();
  gm.unlock();
}

// Not held.
net::awaitable<void> unlocked(net::io_context &io) {
  std::unique_lock lock(gm);
  ++total;
  lock.unlock();
  // expect@+2: 'std::future::get'
  // expect-fix@+1: await safe
  net::co_spawn(io, work(), net::use_future).get();
  lock.lock();
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: the lock 'lock' is held here
  net::co_spawn(io, work(), net::use_future).get();
  co_return;
}
net::awaitable<void> later(net::io_context &io) {
  std::unique_lock deferred(gm, std::defer_lock);
  std::unique_lock<std::mutex> empty;
  // expect@+2: 'std::future::get'
  // expect-fix@+1: await safe
  net::co_spawn(io, work(), net::use_future).get();
  empty = std::unique_lock(other);
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: the lock 'empty' is held here
  net::co_spawn(io, work(), net::use_future).get();
  co_return;
}
void keep(std::unique_lock<std::mutex> lock);
net::awaitable<void> moved(net::io_context &io) {
  std::unique_lock lock(gm);
  keep(std::move(lock));
  // expect@+2: 'std::future::get'
  // expect-fix@+1: await safe
  net::co_spawn(io, work(), net::use_future).get();
  co_return;
}
net::awaitable<void> maybe(net::io_context &io, int n) {
  std::unique_lock lock(gm);
  if (likes(n))
    lock.unlock();
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: the lock 'lock' is held here
  net::co_spawn(io, work(), net::use_future).get();
  co_return;
}

// A mutex of coroutines is kept while one waits: that is what it is for.
struct AsyncMutex {
  net::awaitable<void> coLock();
  bool try_lock();
  void unlock();
};
net::awaitable<void> ofCoroutines(net::io_context &io, AsyncMutex &m) {
  co_await m.coLock();
  std::unique_lock<AsyncMutex> lock(m, std::adopt_lock);
  // expect@+2: 'std::future::get'
  // expect-fix@+1: await safe
  net::co_spawn(io, work(), net::use_future).get();
}

// Who waits for this coroutine holds one.
net::awaitable<void> inner(net::io_context &io) {
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: the lock 'lock' is held in 'outer', which waits for this coroutine; release it before
  net::co_spawn(io, work(), net::use_future).get();
  co_return;
}
net::awaitable<void> middle(net::io_context &io) { co_await inner(io); }
net::awaitable<void> outer(net::io_context &io) {
  std::lock_guard lock(gm);
  co_await middle(io);
}
net::awaitable<void> beside(net::io_context &io) {
  // expect@+2: 'std::future::get'
  // expect-fix@+1: await safe
  net::co_spawn(io, work(), net::use_future).get();
  co_return;
}
net::awaitable<void> awaitsAfter(net::io_context &io) {
  {
    std::lock_guard lock(gm);
    ++total;
  }
  co_await beside(io);
}
// Its destructor locks, and nothing is held before.
class Counts {
public:
  explicit Counts(std::mutex &m) : M(m) {}
  ~Counts() {
    std::lock_guard lock(M);
    ++total;
  }

private:
  std::mutex &M;
};
net::awaitable<void> atTheEnd(net::io_context &io) {
  Counts counts(gm);
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: 'counts' may hold a lock here; release it before the work is awaited
  net::co_spawn(io, work(), net::use_future).get();
  co_return;
}
