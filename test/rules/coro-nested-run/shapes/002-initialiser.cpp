// RUN: %check %s
// Shape 2: the result initialises a variable.
//--- asio.cpp
#include <boost/asio.hpp>
namespace net = boost::asio;

net::awaitable<int> work();

net::awaitable<void> everySpelling(net::io_context &io) {
  auto a = net::co_spawn(io, work(), net::use_future).get();       // expect: 'std::future::get'
  int b{net::co_spawn(io, work(), net::use_future).get()};         // expect: 'std::future::get'
  const int c(net::co_spawn(io, work(), net::use_future).get());   // expect: 'std::future::get'
  int d[] = {net::co_spawn(io, work(), net::use_future).get(), 1}; // expect: 'std::future::get'
  auto &&e = net::co_spawn(io, work(), net::use_future).get();     // expect: 'std::future::get'
  co_await net::co_spawn(io, work(), net::use_awaitable);
  (void)(a + b + c + d[0] + e);
}

struct Reply {
  int Status;
  int Size;
};
net::awaitable<void> member(std::future<int> f) {
  Reply r{.Status = f.get(), .Size = 0}; // expect: 'std::future::get'
  (void)r;
  co_return;
}

//--- qcoro.cpp
#include "qcoro.h"

QCoro::Task<QString> fetch();

QCoro::Task<> show() {
  QString text = QCoro::waitFor(fetch()); // expect: 'QCoro::waitFor'
  auto again = QCoro::waitFor(fetch());   // expect: 'QCoro::waitFor'
  co_return;
}
