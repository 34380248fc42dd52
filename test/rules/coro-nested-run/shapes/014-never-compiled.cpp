// RUN: %check %s
// Shape 14: text that is no code, and code that is discarded: expect-none
#include <boost/asio.hpp>
#include "folly.h"
namespace net = boost::asio;

net::awaitable<void> inText(std::future<int> f) {
#if 0
  f.get();
#endif
#ifdef NEVER
  f.get();
#elif 1
#else
  f.get();
#endif
  // f.get();
  /// Same as `f.get()`.
  /* f.get(); */
  const char *a = "f.get();", *b = R"(f.get();)", *c = "\
    f.get();";
  (void)a, (void)b, (void)c;
  co_return;
}

template <bool Wait> net::awaitable<void> byArgument(std::future<int> f) {
  if constexpr (Wait)
    f.get();
  co_return;
}
template net::awaitable<void> byArgument<false>(std::future<int>);

template <class T> folly::coro::Task<int> byType(T value) {
  if constexpr (std::is_integral_v<T>)
    co_return value;
  else
    co_return folly::coro::blockingWait(std::move(value));
}
folly::coro::Task<int> instantiates() { co_return co_await byType(1); }

folly::coro::Task<void> byLiteral(std::future<int> f) {
  if constexpr (false)
    f.get();
  if constexpr (true)
    co_return;
  else
    f.get();
}
