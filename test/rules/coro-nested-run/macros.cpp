// RUN: %check %s
#include <boost/asio.hpp>
namespace net = boost::asio;

#define WAIT(future) (future).get()
#define CHECK(condition)                                                       \
  do {                                                                         \
    if (!(condition))                                                          \
      std::terminate();                                                        \
  } while (false)
#define SESSION(name)                                                          \
  net::awaitable<void> name(std::future<int> f) {                              \
    f.get();                                                                   \
    co_return;                                                                 \
  }

// The run call stands in the macro: the finding is where the macro is used.
net::awaitable<void> bodyOfAMacro(std::future<int> f) {
  WAIT(f); // expect: 'std::future::get'
  co_return;
}

net::awaitable<void> argumentOfAMacro(std::future<int> f) {
  CHECK(f.get() == 1); // expect: 'std::future::get'
  co_return;
}

SESSION(wholeFunction) // expect: 'std::future::get'

void helper(std::future<int> f) {
  WAIT(f); // expect: 'std::future::get'
}
net::awaitable<void> throughAHelper() {
  helper({});
  co_return;
}
