// RUN: %check %s
// RUN: %if boost-asio %{ %check %s --real %}
// A coroutine that is only ever spawned on a pool blocks a thread of the pool, which
// may be what it is there for: its waits are only likely. Not so when one of those
// that spawn it does so on a loop, or when it waits for work of a pool itself.
#include <boost/asio.hpp>
#include <future>
namespace net = boost::asio;
std::future<int> ask();
net::awaitable<int> work();

net::awaitable<int> slow() { co_return ask().get(); } // expect-likely: 'std::future::get'
int step() { return ask().get(); } // expect-likely: 'std::future::get'
net::awaitable<int> slowInside() { co_return step(); }
net::awaitable<int> everywhere() { co_return ask().get(); } // expect: 'std::future::get'
net::awaitable<int> waitsForAPool(net::thread_pool &pool) {
  co_return net::co_spawn(pool, work(), net::use_future).get(); // expect: 'std::future::get'
}

// A handler of a loop calls it, too.
int shared() { return ask().get(); } // expect: 'std::future::get'
net::awaitable<int> slowShared() { co_return shared(); }
void alsoOnLoop(net::thread_pool &pool, net::io_context &io) {
  net::co_spawn(pool, slowShared(), net::detached);
  net::post(io, [] { shared(); });
}
// Who else calls it is not known: an override, an entry of a table.
struct Handler {
  virtual ~Handler() = default;
  virtual net::awaitable<int> handle() = 0;
};
struct Slow : Handler {
  net::awaitable<int> handle() override { co_return ask().get(); } // expect: 'std::future::get'
};
net::awaitable<int> listed() { co_return ask().get(); } // expect: 'std::future::get'
using Entry = net::awaitable<int> (*)();
const Entry Table[] = {listed};
void starts(net::thread_pool &pool, Slow &slow) {
  net::co_spawn(pool, slow.handle(), net::detached);
  net::co_spawn(pool, listed(), net::detached);
}

net::awaitable<int> handler(net::thread_pool &pool) {
  int sum = co_await net::co_spawn(pool, slow(), net::use_awaitable);
  sum += co_await net::co_spawn(pool.get_executor(), slowInside(), net::use_awaitable);
  sum += co_await net::co_spawn(pool, everywhere(), net::use_awaitable);
  sum += co_await everywhere();
  sum += co_await net::co_spawn(pool, waitsForAPool(pool), net::use_awaitable);
  sum += co_await net::co_spawn(
      pool, []() -> net::awaitable<int> { co_return ask().get(); }, net::use_awaitable); // expect-likely: 'std::future::get'
  co_return sum;
}
