// RUN: %check %s
// Shape 81: the run call is an argument of a macro.
//--- tests.cpp
#include "cppcoro.h"
#include "folly.h"
#include "gtest.h"
#include <stdexcept>

folly::coro::Task<int> load();
cppcoro::task<int> read();

folly::coro::Task<void> checks() {
  EXPECT_EQ(folly::coro::blockingWait(load()), 1); // expect: folly::coro::block
  EXPECT_EQ(1,
            folly::coro::blockingWait(load()) + 1);                  // expect: folly::coro::block
  EXPECT_THROW(folly::coro::blockingWait(load()), std::logic_error); // expect: folly::coro::block
  co_return;
}
cppcoro::task<> throws() {
  EXPECT_THROW((void)cppcoro::sync_wait(read()), std::logic_error); // expect: 'cppcoro::sync_wait'
  co_return;
}

//--- others.cpp
#include <boost/asio.hpp>
#include "qcoro.h"
#include "unifex.h"
namespace net = boost::asio;
bool verify(bool, const char *);
#define QCORO_VERIFY(statement)                                                \
  do {                                                                         \
    if (!verify(static_cast<bool>(statement), #statement))                     \
      co_return;                                                               \
  } while (false)
#define CHECK(condition) (void)verify((condition), #condition)
#define TWICE(x) (x) + (x)
#define IGNORE(x)
#define NAME(x) #x

QCoro::Task<bool> done();
unifex::task<int> read();
std::future<int> ask();

QCoro::Task<> verifies() {
  QCORO_VERIFY(QCoro::waitFor(done())); // expect: 'QCoro::waitFor'
}
unifex::task<void> dereferences() {
  CHECK(*unifex::sync_wait(read()) == 1); // expect: sync_wait
  co_return;
}
net::awaitable<int> spelledOnce() { co_return TWICE(ask().get()); } // expect: 'std::future::get'
net::awaitable<const char *> neverExpanded() {
  IGNORE(ask().get());
  co_return NAME(ask().get());
}
