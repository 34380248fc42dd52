// RUN: %check %s
// Shape 84: only after macros are expanded it is a coroutine.
#include <boost/asio.hpp>
#include "folly.h"
#include "kj.h"
#include "qcoro.h"
namespace net = boost::asio;

#define CO_AWAIT(x) (co_await (x))
#define CO_ASSERT(condition)                                                   \
  do {                                                                         \
    if (!(condition))                                                          \
      co_return;                                                               \
  } while (false)
#define TRY_AWAIT(x)                                                           \
  ({                                                                           \
    auto result = co_await (x);                                                \
    if (!result)                                                               \
      co_return 0;                                                             \
    result;                                                                    \
  })
#define LIX_TRY_AWAIT(x) co_await (x)
#define QCORO_FOREACH(variable, task)                                          \
  if (variable = co_await (task); true)

std::future<int> ask();
net::awaitable<int> work();
folly::coro::Task<int> load();
kj::Promise<int> read();
QCoro::Task<int> fetch();

net::awaitable<void> awaits() {
  int n = CO_AWAIT(work());
  n += ask().get(); // expect: 'std::future::get'
}
net::awaitable<void> asserts(bool valid) {
  ask().get(); // expect: 'std::future::get'
  CO_ASSERT(valid);
}
folly::coro::Task<int> tries() {
  int n = TRY_AWAIT(load());
  co_return n + folly::coro::blockingWait(load()); // expect: folly::coro::block
}
kj::Promise<void> lix(kj::WaitScope &ws) {
  LIX_TRY_AWAIT(read());
  read().wait(ws); // expect: 'kj::Promise::wait'
}
QCoro::Task<> loops() {
  QCORO_FOREACH(int n, fetch()) {
    n += QCoro::waitFor(fetch()); // expect: 'QCoro::waitFor'
  }
}
