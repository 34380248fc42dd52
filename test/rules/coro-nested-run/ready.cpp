// RUN: %check %s
// A result that is there does not block, and asking for it without waiting does
// not either: expect-none
#include <boost/asio.hpp>
namespace net = boost::asio;
using namespace std::chrono_literals;

net::awaitable<void> asksOnly(std::future<int> f) {
  if (f.wait_for(0s) == std::future_status::ready)
    co_return;
}

net::awaitable<int> askedBefore(std::future<int> f) {
  if (f.wait_for(0s) == std::future_status::ready)
    co_return f.get();
  co_return 0;
}
