// RUN: %check %s
// Shape 58: waiting for no time, for some time, and polling the own loop.
#include <boost/asio.hpp>
namespace net = boost::asio;
using namespace std::chrono_literals;

void use(std::future_status);
constexpr auto NoTime = std::chrono::milliseconds::zero();

net::awaitable<void> noTime(std::future<int> f) {
  use(f.wait_for(0s));
  use(f.wait_for(std::chrono::milliseconds(0)));
  use(f.wait_for(std::chrono::seconds::zero()));
  use(f.wait_for(std::chrono::nanoseconds{}));
  use(f.wait_for(NoTime));
  co_return;
}
net::awaitable<void> someTime(std::future<int> f) {
  while (f.wait_for(5ms) != std::future_status::ready) // expect-likely: ::wait_for'
    ;
  co_return;
}
net::awaitable<void> untilThen(std::shared_future<int> f) {
  use(f.wait_until(std::chrono::steady_clock::now() + 1s)); // expect-likely: ::wait_until'
  co_return;
}
void waits(std::future<int> &f, std::chrono::milliseconds patience) {
  use(f.wait_for(patience)); // expect-likely: ::wait_for'
}
net::awaitable<void> givenTime(std::future<int> f) {
  waits(f, 10ms);
  co_return;
}

// It does not block, but it runs handlers inside a handler.
net::awaitable<void> pollsItsLoop(net::io_context &io) {
  io.poll();     // expect: 'boost::asio::io_context::poll' // expect-severity: reentry
  io.poll_one(); // expect: 'boost::asio::io_context::poll_one' // expect-severity: reentry
  co_return;
}
void handler(net::io_context &io) {
  net::post(io, [&io] { io.poll(); }); // expect: 'boost::asio::io_context::poll'
}
int main() {
  net::io_context io;
  while (io.poll_one())
    ;
}
