// RUN: %check %s
// Shape 55: it was asked first whether the result is there: expect-none
//--- standard.cpp
#include <boost/asio.hpp>
namespace net = boost::asio;
using namespace std::chrono_literals;

net::awaitable<void> nap();

net::awaitable<int> asked(std::future<int> f) {
  if (f.wait_for(0s) == std::future_status::ready)
    co_return f.get();
  co_return 0;
}
net::awaitable<int> returnsEarly(std::future<int> f) {
  if (std::future_status::ready != f.wait_for(0s))
    co_return 0;
  co_return f.get();
}
net::awaitable<int> polls(std::future<int> f) {
  while (f.wait_for(0s) != std::future_status::ready)
    co_await nap();
  co_return f.get();
}
net::awaitable<int> keepsTheAnswer(std::future<int> f) {
  const bool ready = f.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
  co_return ready ? f.get() : 0;
}
net::awaitable<int> switches(std::future<int> f) {
  switch (f.wait_for(0s)) {
  case std::future_status::ready:
    co_return f.get();
  default:
    co_return 0;
  }
}

//--- others.cpp
#include "async_simple.h"
#include "folly.h"
#include "qcoro.h"
#include "seastar.h"

folly::coro::Task<int> isReady(folly::SemiFuture<int> f) {
  if (f.isReady())
    co_return std::move(f).get();
  co_return 0;
}
async_simple::coro::Lazy<int> hasResult(async_simple::Future<int> f) {
  if (!f.hasResult())
    co_return 0;
  co_return std::move(f).get();
}
seastar::future<int> available(seastar::future<int> f) {
  if (!f.available() || f.failed())
    co_return 0;
  co_return f.get();
}
QCoro::Task<int> isFinished(QFuture<int> f) { co_return f.isFinished() ? f.result() : 0; }
