// RUN: %check %s
#include <boost/asio.hpp>
namespace net = boost::asio;

net::awaitable<int> work();
int twice(int);

net::awaitable<void> statement(net::io_context &io) {
  net::co_spawn(io, work(), net::use_future).get(); // expect: 'std::future::get' // expect-severity: deadlock
  co_return;
}

net::awaitable<void> initialiser(net::io_context &io) {
  auto a = net::co_spawn(io, work(), net::use_future).get(); // expect: 'std::future::get'
  int b{net::co_spawn(io, work(), net::use_future).get()};   // expect: 'std::future::get'
  co_await net::co_spawn(io, work(), net::use_awaitable);
  (void)(a + b);
}

net::awaitable<int> returned(net::io_context &io) {
  co_return net::co_spawn(io, work(), net::use_future).get(); // expect: 'std::future::get'
}

net::awaitable<int> structuredBinding(std::future<std::pair<int, int>> f) {
  auto [a, b] = f.get(); // expect: 'std::future::get'
  co_return a + b;
}

net::awaitable<int> subexpressions(net::io_context &io) {
  int n = twice(net::co_spawn(io, work(), net::use_future).get()); // expect: 'std::future::get'
  n += 1 + net::co_spawn(io, work(), net::use_future).get();       // expect: 'std::future::get'
  if (net::co_spawn(io, work(), net::use_future).get() > 1)        // expect: 'std::future::get'
    ++n;
  while (net::co_spawn(io, work(), net::use_future).get()) // expect: 'std::future::get'
    ++n;
  n = n ? net::co_spawn(io, work(), net::use_future).get() : 2; // expect: 'std::future::get'
  co_return n;
}

net::awaitable<int> severalLines(net::io_context &io) {
  int n = net::co_spawn(io,
                        work(),
                        net::use_future)
              .get(); // expect: 'std::future::get'
  co_return n;
}

net::awaitable<void> twoOnOneLine(std::future<int> a, std::future<int> b) {
  twice(a.get() + b.get()); // expect: 'std::future::get' | 'std::future::get'
  co_return;
}

net::awaitable<void> inTry(std::future<void> f) {
  try {
    f.get(); // expect: 'std::future::get'
  } catch (...) {
  }
  co_return;
}

net::awaitable<void> inHandler(std::future<void> f) {
  try {
    co_await work();
  } catch (...) {
    f.get(); // expect: 'std::future::get'
  }
}

net::awaitable<int> inStaticInitialiser(net::io_context &io) {
  static int once = net::co_spawn(io, work(), net::use_future).get(); // expect: 'std::future::get'
  co_return once;
}

net::awaitable<void> inStatementHeads(std::future<int> a, std::shared_future<int> b) {
  for (int i = a.get(); i < 3; ++i) // expect: 'std::future::get'
    twice(i);
  if (int n = b.get(); n > 1) // expect: 'std::shared_future::get'
    twice(n);
  switch (b.get()) { // expect: 'std::shared_future::get'
  default:
    break;
  }
  co_return;
}
