// RUN: %check %s
// A result that is there does not block, but nobody knows yet.
#include <boost/asio.hpp>
namespace net = boost::asio;
using namespace std::chrono_literals;

// With no time to wait it only asks.
net::awaitable<void> asksOnly(std::future<int> f) {
  if (f.wait_for(0s) == std::future_status::ready)
    co_return;
}
net::awaitable<void> waitsALittle(std::future<int> f) {
  if (f.wait_for(1s) == std::future_status::ready) // expect-likely: ::wait_for'
    co_return;
}

// false alarm: the comparison is not understood yet
net::awaitable<int> falseAlarm_askedBefore(std::future<int> f) {
  if (f.wait_for(0s) == std::future_status::ready)
    co_return f.get(); // expect: 'std::future::get'
  co_return 0;
}
