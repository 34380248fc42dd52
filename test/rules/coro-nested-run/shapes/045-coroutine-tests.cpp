// RUN: %check %s
// Shape 45: a test that is a coroutine runs on a loop like any other.
//--- folly.cpp
#include "folly.h"
#include "gtest.h"
#define CO_TEST(suite, name)                                                   \
  struct suite##_##name##_Co : ::testing::Test {                               \
    void TestBody() override { folly::coro::blockingWait(co_TestBody()); }     \
    folly::coro::Task<void> co_TestBody();                                     \
  };                                                                           \
  folly::coro::Task<void> suite##_##name##_Co::co_TestBody()

folly::coro::Task<int> load();
CO_TEST(Loader, Loads) {
  folly::coro::blockingWait(load()); // expect: folly::coro::block
  co_return;
}
CO_TEST(Loader, LoadsTwice) {
  EXPECT_EQ(co_await load(), folly::coro::blockingWait(load())); // expect: folly::coro::block
}

//--- seastar.cpp
#include "seastar.h"
#define SEASTAR_TEST_CASE(name)                                                \
  struct name {                                                                \
    seastar::future<> run_test_case() const;                                   \
  };                                                                           \
  seastar::future<> name::run_test_case() const

seastar::future<int> read();
SEASTAR_TEST_CASE(reads) {
  int n = co_await read();
  n += read().get(); // expect: 'seastar::future::get'
  (void)n;
}

//--- qcoro.cpp
#include "qcoro.h"

QCoro::Task<QString> fetch();
class FetchTest : public QObject {
  QCoro::Task<> waits_coro() {
    co_await fetch();
    QCoro::waitFor(fetch()); // expect: 'QCoro::waitFor'
  }
private Q_SLOTS:
  void waits() { QCoro::waitFor(waits_coro()); }
};
