// RUN: %check %s
// Shape 3: the result is taken apart by a structured binding.
//--- asio.cpp
#include <boost/asio.hpp>
namespace net = boost::asio;

net::awaitable<int> future(std::future<std::pair<int, int>> f) {
  auto [a, b] = f.get(); // expect: 'std::future::get'
  co_return a + b;
}

//--- cppcoro.cpp
#include "cppcoro.h"

cppcoro::task<int> read();
cppcoro::task<long> size();

cppcoro::task<long> both() {
  auto [n, all] = cppcoro::sync_wait(cppcoro::when_all(read(), size())); // expect: 'cppcoro::sync_wait'
  co_return n + all;
}

//--- stdexec.cpp
#include "stdexec.h"

exec::task<int> read();

exec::task<int> one() {
  auto [n] = stdexec::sync_wait(read()).value(); // expect: stdexec::sync_wait
  co_return n;
}
exec::task<int> two() {
  auto [a, b] = *stdexec::sync_wait(stdexec::just(1, 2)); // expect: stdexec::sync_wait
  co_return a + b;
}
