// RUN: %check %s
// RUN: %check_fix %s
//--- a.cpp
#include <boost/asio.hpp>
#include <string>
#include <utility>
namespace net = boost::asio;

net::awaitable<int> work();
net::awaitable<int> add(int, int);
net::awaitable<std::string> name();
net::awaitable<std::pair<int, int>> both();
void use(int);

#define WORK work()
#define SAME(x) x
#define CALL(f) f()
net::awaitable<void> macrosAsArguments(net::io_context &io) {
  // expect@+2: 'std::future::get'
  // expect-fix@+1: await safe
  net::co_spawn(io, WORK, net::use_future).get();
  // expect@+1: 'std::future::get'
  net::co_spawn(io, SAME(work()), net::use_future).get();
  // expect@+1: 'std::future::get'
  use(net::co_spawn(io, CALL(work), net::use_future).get());
  co_return;
}

net::awaitable<void> discarded(net::io_context &io) {
  // expect@+2: 'std::future::get'
  // expect-fix@+1: await safe
  net::co_spawn(io, work(), net::use_future).get();
  co_return;
}

net::awaitable<void> initialiser(net::io_context &io) {
  // expect@+2: 'std::future::get'
  // expect-fix@+1: await safe
  int n = net::co_spawn(io, work(), net::use_future).get();
  // expect@+1: 'std::future::get'
  auto [a, b] = net::co_spawn(io, both(), net::use_future).get();
  use(n + a + b);
  co_return;
}

net::awaitable<int> returned(net::io_context &io) {
  // expect@+1: 'std::future::get'
  co_return net::co_spawn(io, work(), net::use_future).get();
}

net::awaitable<void> inAnArgument(net::io_context &io) {
  // expect@+1: 'std::future::get'
  use(net::co_spawn(io, work(), net::use_future).get());
  // expect@+1: 'std::future::get'
  use(1 + net::co_spawn(io, work(), net::use_future).get() * 2);
  co_return;
}

net::awaitable<void> inACondition(net::io_context &io) {
  // expect@+1: 'std::future::get'
  if (net::co_spawn(io, work(), net::use_future).get() > 1)
    use(2);
  // expect@+1: 'std::future::get'
  while (net::co_spawn(io, work(), net::use_future).get())
    use(3);
  co_return;
}

// What follows binds stronger than co_await.
net::awaitable<void> asAnObject(net::io_context &io) {
  // expect@+1: 'std::future::get'
  use(net::co_spawn(io, name(), net::use_future).get().size());
  co_return;
}

net::awaitable<void> inTry(net::io_context &io) {
  try {
    // expect@+1: 'std::future::get'
    net::co_spawn(io, work(), net::use_future).get();
  } catch (...) {
  }
  co_return;
}

net::awaitable<void> inALambda(net::io_context &io) {
  auto session = [&]() -> net::awaitable<void> {
    // expect@+1: 'std::future::get'
    net::co_spawn(io, work(), net::use_future).get();
    co_return;
  };
  co_await session();
}

// One fix inside another: each keeps the other's layout.
net::awaitable<void> nested(net::io_context &io) {
  net::co_spawn(
      io,
      // expect@+1: 'std::future::get'
      add(net::co_spawn(io, work(), net::use_future).get(), 1),
      net::use_future)
      // expect@+1: 'std::future::get'
      .get();
  co_return;
}

// Where an executor is given, it stays.
net::awaitable<void> onAnyExecutor(net::any_io_executor ex) {
  // expect@+1: 'std::future::get'
  net::co_spawn(ex, work(), net::use_future).get();
  co_return;
}

//--- a.cpp.fixed
#include <boost/asio.hpp>
#include <string>
#include <utility>
namespace net = boost::asio;

net::awaitable<int> work();
net::awaitable<int> add(int, int);
net::awaitable<std::string> name();
net::awaitable<std::pair<int, int>> both();
void use(int);

#define WORK work()
#define SAME(x) x
#define CALL(f) f()
net::awaitable<void> macrosAsArguments(net::io_context &io) {
  co_await net::co_spawn(io, WORK, net::use_awaitable);
  co_await net::co_spawn(io, SAME(work()), net::use_awaitable);
  use(co_await net::co_spawn(io, CALL(work), net::use_awaitable));
  co_return;
}

net::awaitable<void> discarded(net::io_context &io) {
  co_await net::co_spawn(io, work(), net::use_awaitable);
  co_return;
}

net::awaitable<void> initialiser(net::io_context &io) {
  int n = co_await net::co_spawn(io, work(), net::use_awaitable);
  auto [a, b] = co_await net::co_spawn(io, both(), net::use_awaitable);
  use(n + a + b);
  co_return;
}

net::awaitable<int> returned(net::io_context &io) {
  co_return co_await net::co_spawn(io, work(), net::use_awaitable);
}

net::awaitable<void> inAnArgument(net::io_context &io) {
  use(co_await net::co_spawn(io, work(), net::use_awaitable));
  use(1 + co_await net::co_spawn(io, work(), net::use_awaitable) * 2);
  co_return;
}

net::awaitable<void> inACondition(net::io_context &io) {
  if (co_await net::co_spawn(io, work(), net::use_awaitable) > 1)
    use(2);
  while (co_await net::co_spawn(io, work(), net::use_awaitable))
    use(3);
  co_return;
}

// What follows binds stronger than co_await.
net::awaitable<void> asAnObject(net::io_context &io) {
  use((co_await net::co_spawn(io, name(), net::use_awaitable)).size());
  co_return;
}

net::awaitable<void> inTry(net::io_context &io) {
  try {
    co_await net::co_spawn(io, work(), net::use_awaitable);
  } catch (...) {
  }
  co_return;
}

net::awaitable<void> inALambda(net::io_context &io) {
  auto session = [&]() -> net::awaitable<void> {
    co_await net::co_spawn(io, work(), net::use_awaitable);
    co_return;
  };
  co_await session();
}

// One fix inside another: each keeps the other's layout.
net::awaitable<void> nested(net::io_context &io) {
  co_await net::co_spawn(
      io,
      add(co_await net::co_spawn(io, work(), net::use_awaitable), 1), net::use_awaitable);
  co_return;
}

// Where an executor is given, it stays.
net::awaitable<void> onAnyExecutor(net::any_io_executor ex) {
  co_await net::co_spawn(ex, work(), net::use_awaitable);
  co_return;
}
