// RUN: %check %s
// Shape 45: in a file with tests below tests/ it is likely only. The folder
// alone does not make a test, nor does a test elsewhere.
//--- tests/unit/loader.cpp
#include "folly.h"
#include "gtest.h"
folly::coro::Task<int> load();
void save();
void settle();

TEST(Loader, Loads) {
  folly::coro::blockingWait([]() -> folly::coro::Task<void> {
    folly::coro::blockingWait(load()); // expect-likely: folly::coro::block
    co_return;
  }());
}
folly::coro::Task<void> helps() {
  folly::coro::blockingWait(load()); // expect-likely: folly::coro::block
  save();
  settle();
  co_return;
}

//--- tests/unit/support.cpp
// What leads here from a coroutine beside a test.
#include "folly.h"
folly::coro::Task<int> load();
void settle() {
  folly::coro::blockingWait(load()); // expect-likely: folly::coro::block
}

//--- tests/server.cpp
// It has no test.
#include "folly.h"
folly::coro::Task<int> load();
folly::coro::Task<void> serves() {
  folly::coro::blockingWait(load()); // expect: folly::coro::block
  co_return;
}

//--- src/save.cpp
// What a test shows is wrong stands in the program.
#include "folly.h"
folly::coro::Task<int> load();
void save() {
  folly::coro::blockingWait(load()); // expect: folly::coro::block
}

//--- src/testing.cpp
#include "folly.h"
#include "gtest.h"
folly::coro::Task<int> load();
TEST(Loader, Here) {
  folly::coro::blockingWait([]() -> folly::coro::Task<void> {
    folly::coro::blockingWait(load()); // expect: folly::coro::block
    co_return;
  }());
}
