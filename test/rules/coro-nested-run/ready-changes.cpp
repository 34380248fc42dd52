// RUN: %check %s
// RUN: %if boost-asio %{ %check %s --real %}
// A future that is given another one is no longer ready; one whose promise is
// set is; and where a guard or readiness holds, one of them is enough.
#include <boost/asio.hpp>
#include <chrono>
#include <future>
namespace net = boost::asio;
using namespace std::chrono_literals;
std::future<int> ask();
int work();
void use(int);
bool isReady(std::future<int> &f) { return f.wait_for(0s) == std::future_status::ready; }
bool here(net::io_context &io) { return io.get_executor().running_in_this_thread(); }

net::awaitable<int> assigned(std::future<int> f) {
  if (!isReady(f))
    co_return 0;
  int n = f.get();
  f = ask();
  co_return n + f.get(); // expect: 'std::future::get'
}
net::awaitable<void> assignedInALoop(std::future<int> f) {
  while (true) {
    if (!isReady(f))
      co_return;
    use(f.get());
    f = ask();
  }
}
net::awaitable<int> assignedBefore(std::future<int> f) {
  f = ask();
  if (!isReady(f))
    co_return 0;
  co_return f.get();
}
net::awaitable<int> notPending(std::future<int> f) {
  if (f.wait_for(0s) == std::future_status::timeout)
    co_return 0;
  co_return f.get();
}

net::awaitable<int> promiseWasSet() {
  std::promise<int> p;
  auto f = p.get_future();
  p.set_value(1);
  co_return f.get();
}
net::awaitable<int> promiseHasFailed(std::exception_ptr e) {
  std::promise<int> p;
  p.set_exception(e);
  co_return p.get_future().get();
}
net::awaitable<int> taskWasCalled() {
  std::packaged_task<int()> t(work);
  auto f = t.get_future();
  t();
  co_return f.get();
}
net::awaitable<int> promiseIsSetLater(bool now) {
  std::promise<int> p, q;
  auto f = p.get_future();
  if (now)
    p.set_value(1);
  q.set_value(1);
  int n = f.get(); // expect: 'std::future::get'
  p.set_value(2);
  co_return n;
}

int eitherOf(net::io_context &io, std::future<int> &f) {
  if (here(io) && !isReady(f))
    return 0;
  return f.get();
}
int eitherOfToo(net::io_context &io, std::future<int> &f) {
  if (!here(io) || isReady(f))
    return f.get();
  return 0;
}
int neither(net::io_context &io, std::future<int> &f) {
  if (here(io) || !isReady(f))
    return f.get(); // expect: 'std::future::get'
  return 0;
}
net::awaitable<int> calls(net::io_context &io, std::future<int> f) {
  co_return eitherOf(io, f) + eitherOfToo(io, f) + neither(io, f);
}

// After a hop the next plain co_await brings an Asio coroutine back.
net::awaitable<int> comesBack(net::thread_pool &pool, net::steady_timer &timer, std::future<int> f) {
  co_await net::post(net::bind_executor(pool, net::use_awaitable));
  int n = ask().get();
  co_await timer.async_wait(net::use_awaitable);
  co_return n + f.get(); // expect: 'std::future::get'
}
