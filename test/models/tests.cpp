// RUN: %check %s
// What each test framework's tests are known by: below tests/, what a coroutine
// beside them waits for is likely.
//--- tests/boost.test.cpp
#include <any.h>
#include <boost.test-names.h>
#include <task.h>
static void test();
static const int Registered = (boost::unit_test::make_test_case(test), 0);
static void test() {}
mock::Task<> boosttestWaits() {
  mock::Begun.wait(); // expect-likely: wait
  co_return;
}

//--- tests/catch2.cpp
#include <any.h>
#include <catch2-names.h>
#include <task.h>
static void test();
static const int Registered = (Catch::makeTestInvoker(test), 0);
static void test() {}
mock::Task<> catch2Waits() {
  mock::Begun.wait(); // expect-likely: wait
  co_return;
}

//--- tests/doctest.cpp
#include <any.h>
#include <doctest-names.h>
#include <task.h>
static void test();
static const doctest::detail::TestCase Registered(test);
static void test() {}
mock::Task<> doctestWaits() {
  mock::Begun.wait(); // expect-likely: wait
  co_return;
}

//--- tests/drogon.cpp
#include <any.h>
#include <drogon-names.h>
#include <task.h>
struct Loads : drogon::test::TestCase {
  void doTest_() override;
};
void Loads::doTest_() {}
mock::Task<> drogonWaits() {
  mock::Begun.wait(); // expect-likely: wait
  co_return;
}

//--- tests/gtest.cpp
#include <any.h>
#include <gtest-names.h>
#include <task.h>
struct Loads : testing::Test {
  void TestBody() override;
};
void Loads::TestBody() {}
mock::Task<> gtestWaits() {
  mock::Begun.wait(); // expect-likely: wait
  co_return;
}

//--- tests/kj.cpp
#include <any.h>
#include <kj-names.h>
#include <task.h>
struct Loads : kj::TestCase {
  void run() override;
};
void Loads::run() {}
mock::Task<> kjWaits() {
  mock::Begun.wait(); // expect-likely: wait
  co_return;
}

//--- tests/seastar.cpp
#include <any.h>
#include <seastar-names.h>
#include <task.h>
struct Loads : seastar::testing::seastar_test {
  seastar::future<> run_test_case() const override;
};
seastar::future<> Loads::run_test_case() const {
  mock::Begun.wait(); // expect-likely: wait
  return mock::value<seastar::future<>>();
}
mock::Task<> seastarWaits() {
  mock::Begun.wait(); // expect-likely: wait
  co_return;
}

//--- tests/none.cpp
#include <any.h>
#include <task.h>
mock::Task<> waitsAsWell() {
  mock::Begun.wait(); // expect: wait
  co_return;
}
