// RUN: %check %s
// RUN: %check_fix %s
// A run call that std::invoke makes is repaired like one that is named.
//--- a.cpp
#include <boost/asio.hpp>
#include <functional>
#include <future>
namespace net = boost::asio;
net::awaitable<int> load();
using Future = std::future<int>;

net::awaitable<int> invoked(net::io_context &io) {
  // expect@+2: 'std::future::get'
  // expect-fix@+1: await safe
  co_return std::invoke(&Future::get, net::co_spawn(io, load(), net::use_future));
}
void hook(net::io_context &io) {
  // expect@+2: 'std::future::get'
  // expect-fix@+1: branch safe
  std::invoke(&Future::get, net::co_spawn(io, load(), net::use_future));
}
net::awaitable<void> callsHook(net::io_context &io) {
  hook(io);
  co_return;
}
//--- a.cpp.fixed
#include <boost/asio.hpp>
#include <functional>
#include <future>
namespace net = boost::asio;
net::awaitable<int> load();
using Future = std::future<int>;

net::awaitable<int> invoked(net::io_context &io) {
  co_return co_await net::co_spawn(io, load(), net::use_awaitable);
}
void hook(net::io_context &io) {
  if (io.get_executor().running_in_this_thread())
    net::co_spawn(io, load(), [](std::exception_ptr E, auto &&) {
      if (E)
        std::rethrow_exception(E);
    });
  else
    std::invoke(&Future::get, net::co_spawn(io, load(), net::use_future));
}
net::awaitable<void> callsHook(net::io_context &io) {
  hook(io);
  co_return;
}
