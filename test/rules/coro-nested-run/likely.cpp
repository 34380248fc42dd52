// RUN: %check %s
// What may be meant so is shown only with the option Confidence: likely.
#include <boost/asio.hpp>
namespace net = boost::asio;

// Bounded: the loop goes on in the end.
net::awaitable<void> withATimeout(std::future<int> f) {
  while (f.wait_for(std::chrono::milliseconds(5)) != std::future_status::ready) // expect-likely: ::wait_for'
    ;
  co_return;
}

// A pool may be joined by its own thread.
net::awaitable<void> joinsAPool(net::thread_pool &pool) {
  pool.join(); // expect-likely: 'boost::asio::thread_pool::join'
  co_return;
}

net::awaitable<void> certain(std::future<int> f) {
  f.get(); // expect: 'std::future::get'
  co_return;
}
