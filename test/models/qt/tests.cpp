// REQUIRES: qt
// RUN: %check %s --real -- %cflags-qt -fPIC
// Two programs below tests/ whose `main` calls QTest::qExec.
//--- UnitTests/fetch.cpp
#include <QTest>
#include <any.h>
#include <task.h>

mock::Task<> waits() {
  mock::Begun.wait(); // expect-likely: wait
  co_return;
}
struct FetchTest : QObject {};
QTEST_GUILESS_MAIN(FetchTest)

//--- UnitTests/load.cpp
#include <QTest>
#include <any.h>
#include <task.h>

mock::Task<> waitsAsWell() {
  mock::Begun.wait(); // expect-likely: wait
  co_return;
}
struct LoadTest : QObject {};
QTEST_GUILESS_MAIN(LoadTest)
