// RUN: %check %s
// Shape 44: a test runs no loop, so what it calls may wait: expect-none
//--- gtest.cpp
#include "gtest.h"
#include "folly.h"

folly::coro::Task<int> load();
static int loadNow() { return folly::coro::blockingWait(load()); }

struct Fixture : testing::Test {
  int Loaded;
  void SetUp() override { Loaded = loadNow(); }
};
TEST(Loader, Loads) { EXPECT_EQ(loadNow(), 1); }
TEST_F(Fixture, Loads) { EXPECT_EQ(folly::coro::blockingWait(load()), Loaded); }

//--- catch2.cpp
#include "catch2.h"
#include <boost/asio.hpp>
namespace net = boost::asio;

net::awaitable<int> work();
TEST_CASE("waits") {
  net::io_context io;
  auto f = net::co_spawn(io, work(), net::use_future);
  io.run();
  CHECK(f.get() == 1);
}

//--- boost-test.cpp
#include <boost/test/unit_test.hpp>
#include "cppcoro.h"

cppcoro::task<int> read();
BOOST_AUTO_TEST_CASE(waits) { (void)cppcoro::sync_wait(read()); }

//--- qtest.cpp
#include "qcoro.h"

QCoro::Task<QString> fetch();
// QTest::qExec calls the slots.
class FetchTest : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void waits() { QCoro::waitFor(fetch()); }
};

//--- kj.cpp
#include "kj.h"
namespace kj {
class TestCase {
  virtual void run() = 0;
};
} // namespace kj

kj::Promise<int> read();
class ReadTest : public kj::TestCase {
  void run() override {
    auto io = kj::setupAsyncIo();
    read().wait(io.waitScope);
  }
};
