// RUN: %check %s
// Shape 83: the statement of a death test runs in a child process, which nothing
// waits for but the test.
#include "folly.h"
#include "gtest.h"
#include "cppcoro.h"

folly::coro::Task<int> load();
cppcoro::task<int> read();

folly::coro::Task<void> dies() {
  // false alarm: the macro is not known, so it is certain
  EXPECT_DEATH(folly::coro::blockingWait(load()), "terminate"); // expect: folly::coro::block
  co_return;
}
cppcoro::task<> exits() {
  // false alarm: the same
  ASSERT_EXIT((void)cppcoro::sync_wait(read()), nullptr, ""); // expect: 'cppcoro::sync_wait'
  co_return;
}
TEST(Loader, Dies) { EXPECT_DEATH(folly::coro::blockingWait(load()), "terminate"); }
