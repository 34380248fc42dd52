// RUN: %check %s
// What cannot be seen is counted, with its kind, where on-loop code depends on
// it: expect-none
#include <boost/asio.hpp>
#include <functional>
namespace net = boost::asio;

void wait(std::future<int> f);

// missed alarm: the pointer may point anywhere
net::awaitable<void> missed_throughAPointer(void (*call)()) {
  call(); // expect-missed: indirect_call
  co_return;
}

struct Observer {
  void (Observer::*Member)();
};
net::awaitable<void> missed_throughAMemberPointer(Observer &o) {
  (o.*o.Member)(); // expect-missed: indirect_call
  co_return;
}

net::awaitable<void> missed_throughAFunctionObject(std::function<void()> call) {
  call(); // expect-missed: indirect_call
  co_return;
}

// missed alarm: nothing instantiates it, so nobody knows what get() is
template <class T> net::awaitable<void> missed_neverInstantiated(T t) { // expect-missed: unresolved_template
  t.get();
  co_return;
}
