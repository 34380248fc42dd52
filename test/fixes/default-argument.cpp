// RUN: %check %s
// RUN: %check_fix --unsafe %s
// co_await is ill-formed in a default argument, and the finding stands where it
// is used.
//--- a.cpp
#include <boost/asio.hpp>
namespace net = boost::asio;

net::awaitable<int> work();
net::io_context &loop();
int total(int n = net::co_spawn(loop(), work(), net::use_future).get());

net::awaitable<int> usesIt() {
  // expect-likely@+2: 'std::future::get'
  // expect-no-fix@+1: default argument
  co_return total();
}
net::awaitable<int> doesNot() { co_return total(1); }
