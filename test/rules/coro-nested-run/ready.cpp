// RUN: %check %s
// A result that is there does not block, and asking for it without waiting does
// not either.
#include <boost/asio.hpp>
namespace net = boost::asio;
using namespace std::chrono_literals;

net::awaitable<void> asksOnly(std::future<int> f) {
  if (f.wait_for(0s) == std::future_status::ready)
    co_return;
}

template <class T> bool isReady(const std::future<T> &f) {
  return f.wait_for(0s) == std::future_status::ready;
}
net::awaitable<int> askedByTemplate(std::future<int> f) {
  if (isReady(f))
    co_return f.get();
  co_return 0;
}

net::awaitable<int> askedBefore(std::future<int> f) {
  if (f.wait_for(0s) == std::future_status::ready)
    co_return f.get();
  co_return 0;
}

// No label is the late one's; what is deferred runs here, and needs no loop.
net::awaitable<int> anyLabelButLate(std::future<int> f) {
  switch (f.wait_for(0s)) {
  case std::future_status::timeout:
    co_return 0;
  case std::future_status::deferred:
  case std::future_status::ready:
    co_return f.get();
  }
  co_return 1;
}
net::awaitable<int> lateToo(std::future<int> f) {
  switch (f.wait_for(0s)) {
  case std::future_status::deferred:
    co_return f.get();
  case std::future_status::timeout:
  case std::future_status::ready:
    co_return f.get(); // expect: 'std::future::get'
  }
  co_return 1;
}
