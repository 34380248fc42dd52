// RUN: %check %s
// What is never executed is silent: expect-none
#include <boost/asio.hpp>
#include <typeinfo>
namespace net = boost::asio;

net::awaitable<int> inUnevaluatedOperands(std::future<int> f) {
  decltype(f.get()) a = 1;
  int b = sizeof(f.get());
  bool c = noexcept(f.get());
  bool d = requires { f.get(); };
  const std::type_info &e = typeid(f.get());
  co_return a + b + c + d + e.hash_code();
}

template <bool Wait> net::awaitable<void> inADiscardedBranch(std::future<int> f) {
  if constexpr (Wait)
    f.get();
  co_return;
}
template net::awaitable<void> inADiscardedBranch<false>(std::future<int>);

net::awaitable<void> inInactiveText(std::future<int> f) {
#if 0
  f.get();
#endif
#ifdef NEVER
  f.get();
#endif
  // f.get();
  const char *a = "f.get();", *b = R"(f.get();)";
  (void)a, (void)b;
  if constexpr (false)
    f.get();
  co_return;
}
