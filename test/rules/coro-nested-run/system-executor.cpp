// REQUIRES: boost-asio
// RUN: %check %s --real
// Without an executor a callable goes to the threads of the system executor,
// or where it is bound to.
#include <boost/asio.hpp>
#include <future>
namespace net = boost::asio;

std::future<int> begin();

net::awaitable<void> inACoroutine(net::io_context &io, net::any_io_executor any) {
  net::post([f = begin()]() mutable { f.get(); });
  net::defer([f = begin()]() mutable { f.get(); });
  net::dispatch([f = begin()]() mutable { f.get(); }); // expect: 'std::future::get'
  net::post(net::bind_executor(io, [f = begin()]() mutable { f.get(); })); // expect: 'std::future::get'
  net::post(net::bind_executor(any, [f = begin()]() mutable { f.get(); })); // expect: 'std::future::get'
  co_return;
}

int main() {
  net::io_context io;
  net::thread_pool pool;
  net::dispatch([f = begin()]() mutable { f.get(); });
  net::post(net::bind_executor(pool, [f = begin()]() mutable { f.get(); }));
  net::dispatch(net::bind_executor(io, [f = begin()]() mutable { f.get(); })); // expect: 'std::future::get'
}
