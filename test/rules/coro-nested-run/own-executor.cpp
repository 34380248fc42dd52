// REQUIRES: boost-asio
// RUN: %check %s --real
// Who goes back to the executor of the coroutine, or of an I/O object, is on a
// loop again.
#include <boost/asio.hpp>
#include <future>
namespace net = boost::asio;
using net::use_awaitable;
net::awaitable<int> job();

net::awaitable<int> stays() {
  auto own = co_await net::this_coro::executor;
  co_await net::dispatch(net::bind_executor(own, use_awaitable));
  co_return net::co_spawn(own, job(), net::use_future).get(); // expect: 'std::future::get'
}
net::awaitable<int> comesBack(net::thread_pool &pool) {
  net::any_io_executor own = co_await net::this_coro::executor;
  co_await net::post(pool, net::bind_executor(pool, use_awaitable));
  int n = net::co_spawn(own, job(), net::use_future).get();
  co_await net::post(net::bind_executor(own, use_awaitable));
  co_return n + net::co_spawn(own, job(), net::use_future).get(); // expect: 'std::future::get'
}
net::awaitable<int> onAStrand() {
  auto own = co_await net::this_coro::executor;
  auto strand = net::make_strand(own);
  co_await net::dispatch(net::bind_executor(strand, use_awaitable));
  co_return net::co_spawn(own, job(), net::use_future).get(); // expect: 'std::future::get'
}
net::awaitable<int> ofASocket(net::ip::tcp::socket &s) {
  co_await net::dispatch(net::bind_executor(s.get_executor(), use_awaitable));
  co_return net::co_spawn(s.get_executor(), job(), net::use_future).get(); // expect: 'std::future::get'
}
net::awaitable<int> goesToAPool(net::thread_pool &pool, net::io_context &io) {
  auto threads = pool.get_executor();
  co_await net::post(net::bind_executor(threads, use_awaitable));
  co_return net::co_spawn(io, job(), net::use_future).get();
}
// Whose executor that is nobody says.
net::awaitable<int> isGivenOne(net::any_io_executor any, net::io_context &io) {
  co_await net::post(net::bind_executor(any, use_awaitable));
  co_return net::co_spawn(io, job(), net::use_future).get();
}
