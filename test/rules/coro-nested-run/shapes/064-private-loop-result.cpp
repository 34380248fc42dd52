// RUN: %check %s
// Shape 64: when the private loop has stopped, what it was run for is there. So
// run() is found and get() is not.
#include <boost/asio.hpp>
namespace net = boost::asio;

template <class T> T synced(net::awaitable<T> task) {
  net::io_context own;
  auto result = net::co_spawn(own, std::move(task), net::use_future);
  own.run(); // expect: 'boost::asio::io_context::run' // expect-severity: stall
  return result.get();
}
net::awaitable<int> compute();
net::awaitable<int> throughAHelper() { co_return synced(compute()); }

net::awaitable<int> inPlace() {
  net::io_context own(1);
  std::future<int> result = net::co_spawn(own, compute(), net::use_future);
  own.run(); // expect: 'boost::asio::io_context::run' // expect-severity: stall
  co_return result.get();
}
// The loop that was run is not the one that has the work.
net::awaitable<int> anotherLoop(net::io_context &io) {
  net::io_context own;
  auto result = net::co_spawn(io, compute(), net::use_future);
  own.run();              // expect: 'boost::asio::io_context::run' // expect-severity: stall
  co_return result.get(); // expect: 'std::future::get'
}
