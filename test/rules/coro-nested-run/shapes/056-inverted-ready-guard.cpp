// RUN: %check %s
// Shape 56: exactly when the result is not there, it is waited for.
//--- standard.cpp
#include <boost/asio.hpp>
namespace net = boost::asio;
using namespace std::chrono_literals;

net::awaitable<int> inverted(std::future<int> f) {
  if (f.wait_for(0s) != std::future_status::ready)
    co_return f.get(); // expect: 'std::future::get'
  co_return 0;
}
net::awaitable<int> timeout(std::future<int> f) {
  if (f.wait_for(0s) == std::future_status::timeout)
    f.wait(); // expect: ::wait'
  co_return 0;
}
net::awaitable<int> afterwards(std::future<int> f) {
  if (f.wait_for(0s) == std::future_status::ready)
    co_return 1;
  co_return f.get(); // expect: 'std::future::get'
}
net::awaitable<int> anotherFuture(std::future<int> f, std::future<int> g) {
  if (g.wait_for(0s) == std::future_status::ready)
    co_return f.get(); // expect: 'std::future::get'
  co_return 0;
}

//--- others.cpp
#include "folly.h"
#include "seastar.h"

folly::coro::Task<int> isReady(folly::SemiFuture<int> f) {
  if (!f.isReady())
    co_return std::move(f).get(); // expect: 'folly::SemiFuture::get'
  co_return 0;
}
seastar::future<int> available(seastar::future<int> f, bool force) {
  if (f.available() || force)
    co_return f.get(); // expect: 'seastar::future::get'
  co_return 0;
}
