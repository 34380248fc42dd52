// RUN: %check %s
// Shape 9: the run call is in a try block.
#include <boost/asio.hpp>
#include "qcoro.h"
namespace net = boost::asio;

net::awaitable<void> work();

net::awaitable<void> onlyStatement(std::future<void> f) {
  try {
    f.get(); // expect: 'std::future::get'
  } catch (...) {
  }
  co_return;
}

net::awaitable<int> betweenOthers(net::io_context &io, std::future<int> f) {
  int n = 0;
  try {
    co_await work();
    n = f.get(); // expect: 'std::future::get'
    co_await net::co_spawn(io, work(), net::use_awaitable);
  } catch (const std::exception &) {
    co_return -1;
  }
  co_return n;
}

net::awaitable<void> wholeBody(std::future<void> f) try {
  f.get(); // expect: 'std::future::get'
  co_return;
} catch (...) {
}

QCoro::Task<QString> fetch();
QCoro::Task<QString> asString() {
  try {
    co_return QCoro::waitFor(fetch()); // expect: 'QCoro::waitFor'
  } catch (...) {
    co_return "error";
  }
}
