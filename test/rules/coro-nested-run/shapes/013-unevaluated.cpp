// RUN: %check %s
// Shape 13: an operand that is never evaluated makes no call.
#include <boost/asio.hpp>
#include "cppcoro.h"
#include <memory>
#include <typeinfo>
namespace net = boost::asio;

net::awaitable<int> operands(std::future<int> f) {
  decltype(f.get()) a = 1;
  int b = sizeof(f.get());
  bool c = noexcept(f.get());
  bool d = requires { f.get(); };
  const std::type_info &e = typeid(f.get());
  int g = alignof(decltype(f.get()));
  co_return a + b + c + d + g + static_cast<int>(e.hash_code());
}

cppcoro::task<int> read();
template <class T> concept Waits = requires(T t) { t.get(); };

cppcoro::task<int> typesAndConcepts() {
  using Result = decltype(cppcoro::sync_wait(read()));
  static_assert(std::is_same_v<decltype(cppcoro::sync_wait(read())), int>);
  static_assert(Waits<std::future<int>>);
  auto lambda = [](std::future<int> f) noexcept(noexcept(f.get())) -> decltype(f.get()) {
    return 1;
  };
  co_return sizeof(Result) + lambda({});
}

// The operand of typeid is evaluated when its class has virtual functions.
struct Shape {
  virtual ~Shape();
};
net::awaitable<const char *> dynamicType(std::future<Shape &> f) {
  const std::type_info &t = typeid(f.get()); // expect: 'std::future::get'
  co_return t.name();
}
