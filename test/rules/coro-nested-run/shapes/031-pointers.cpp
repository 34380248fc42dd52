// RUN: %check %s
// Shape 31: the call goes through a pointer. Where it points is sometimes known.
#include <boost/asio.hpp>
namespace net = boost::asio;

std::future<int> ask();

void knownFunction() {
  ask().get(); // expect-likely: 'std::future::get'
}
net::awaitable<void> throughAPointer() {
  void (*const call)() = &knownFunction;
  call();
  co_return;
}

struct Store {
  void flush() {
    ask().get(); // expect-likely: 'std::future::get'
  }
  static void sync() {
    ask().get(); // expect-likely: 'std::future::get'
  }
};
net::awaitable<void> throughAMemberPointer(Store &s, Store *p) {
  constexpr auto flush = &Store::flush;
  (s.*flush)();
  (p->*flush)();
  auto sync = Store::sync;
  (*sync)();
  co_return;
}

void pointedTo() {
  ask().get(); // expect-likely: 'std::future::get'
}
constexpr void (*Table[])() = {pointedTo};
net::awaitable<void> throughATable() {
  Table[0]();
  co_return;
}

void unknownTarget() { ask().get(); }
void (*changes)() = nullptr;
net::awaitable<void> throughUnknownPointers(void (*call)(), void (Store::*member)(), Store &s) {
  call();        // expect-missed: indirect_call
  (s.*member)(); // expect-missed: indirect_call
  co_return;
}
