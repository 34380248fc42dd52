// RUN: %check %s
// Shape 83: the statement of a death test runs in a child process, which nothing
// waits for but the test.
#include "folly.h"
#include "gtest.h"
#include "cppcoro.h"

folly::coro::Task<int> load();
cppcoro::task<int> read();

folly::coro::Task<void> dies() {
  EXPECT_DEATH(folly::coro::blockingWait(load()), "terminate"); // expect-likely: folly::coro::block
  co_return;
}
cppcoro::task<> exits() {
  ASSERT_EXIT((void)cppcoro::sync_wait(read()), nullptr, ""); // expect-likely: 'cppcoro::sync_wait'
  co_return;
}
TEST(Loader, Dies) { EXPECT_DEATH(folly::coro::blockingWait(load()), "terminate"); }
