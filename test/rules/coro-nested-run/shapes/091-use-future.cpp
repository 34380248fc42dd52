// RUN: %check %s
// Shape 91: the token use_future makes a future of an operation of Asio.
#include <boost/asio.hpp>
namespace net = boost::asio;

net::awaitable<int> work();

net::awaitable<void> spawns(net::io_context &io, net::any_io_executor ex) {
  net::co_spawn(io, work(), net::use_future).get();                                // expect: 'std::future::get'
  net::co_spawn(ex, work(), net::use_future).wait();                               // expect: ::wait'
  net::co_spawn(io.get_executor(), work, net::use_future).get();                   // expect: 'std::future::get'
  net::co_spawn(co_await net::this_coro::executor, work(), net::use_future).get(); // expect: 'std::future::get'
}
net::awaitable<std::size_t> operations(net::ip::tcp::socket &s, net::steady_timer &t) {
  char data[8];
  std::size_t n = s.async_read_some(net::buffer(data), net::use_future).get(); // expect: 'std::future::get'
  n += net::async_read(s, net::buffer(data), net::use_future).get();           // expect: 'std::future::get'
  t.async_wait(net::use_future).get();                                         // expect: 'std::future::get'
  net::post(s.get_executor(), net::use_future).get();                          // expect: 'std::future::get'
  co_return n;
}
net::awaitable<void> otherSpellings(net::io_context &io) {
  constexpr net::use_future_t<> token;
  net::co_spawn(io, work(), token).get();                                    // expect: 'std::future::get'
  net::co_spawn(io, work(), net::bind_executor(io, net::use_future)).get();  // expect: 'std::future::get'
  net::co_spawn(io, work(), net::use_future_t<std::allocator<int>>()).get(); // expect: 'std::future::get'
  co_return;
}
net::awaitable<int> otherTokens(net::io_context &io) {
  net::co_spawn(io, work(), net::detached);
  auto pending = net::co_spawn(io, work(), net::use_future);
  co_return co_await net::co_spawn(io, work(), net::use_awaitable);
}
