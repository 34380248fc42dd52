// RUN: %check %s
// Shape 47: an operator or a conversion waits. The finding is where it is used.
#include <boost/asio.hpp>
#include "folly.h"
namespace net = boost::asio;

std::future<int> ask();
folly::coro::Task<int> load();

struct Lazy {
  operator int() const { return ask().get(); }
  explicit operator bool() const { return folly::coro::blockingWait(load()); }
  operator const char *() const { return ask().get() ? "" : "x"; }
  int operator[](int) const { return ask().get(); }
  int operator++() { return ask().get(); }
  bool operator==(const Lazy &) const { return ask().get(); }
  int *operator->() const { return ask().get() ? nullptr : nullptr; }
  int operator,(int) { return ask().get(); }
};
struct Log {};
Log &operator<<(Log &l, int) {
  ask().get();
  return l;
}
void take(int);
int operator""_rows(unsigned long long) { return ask().get(); }

net::awaitable<void> usesThem(Lazy a, Lazy b, Log log) {
  take(a); // expect: 'std::future::get'
  if (a)   // expect: folly::coro::block
    co_return;
  (void)static_cast<const char *>(a); // expect: 'std::future::get'
  a[1];                               // expect: 'std::future::get'
  ++a;                                // expect: 'std::future::get'
  (void)(a == b);                     // expect: 'std::future::get'
  (void)a.operator->();               // expect: 'std::future::get'
  log << 1;                           // expect: 'std::future::get'
  a, 1;                               // expect: 'std::future::get'
  take(3_rows);                       // expect: 'std::future::get'
}

struct UsedInMain {
  operator int() const { return ask().get(); }
};
int main() { return UsedInMain(); }
