// RUN: %check %s
// One run call, one finding: the shortest chain, and how many others there are.
#include <boost/asio.hpp>
namespace net = boost::asio;

void wait(std::future<int> f) {
  f.get(); // expect: 'std::future::get'
}
void far() {
  wait({});
}
void farther() {
  far();
}

net::awaitable<void> longWay() {
  farther();
  co_return;
}
net::awaitable<void> shortWay() {
  wait({}); // expect-note: coroutine 'shortWay' calls 'wait' here
  co_return;
}
