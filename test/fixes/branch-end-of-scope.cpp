// RUN: %check %s
// What happens at the end of the scope would happen before the work is done: a
// std::shared_future may be the last one, and wait there.
#include <boost/asio.hpp>
#include <future>
namespace net = boost::asio;
net::awaitable<void> work();

void lastOne(net::io_context &io, std::shared_future<int> other) {
  // expect@+2: 'std::future::get'
  // expect-fix@+1: branch unsafe
  net::co_spawn(io, work(), net::use_future).get();
}
void number(net::io_context &io, int other) {
  // expect@+2: 'std::future::get'
  // expect-fix@+1: branch safe
  net::co_spawn(io, work(), net::use_future).get();
}
net::awaitable<void> all(net::io_context &io, std::shared_future<int> f) {
  lastOne(io, f);
  number(io, 1);
  co_return;
}
