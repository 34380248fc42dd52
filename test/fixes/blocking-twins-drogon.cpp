// RUN: %check %s --checks=coro-blocking-call
// RUN: %check_fix %s --unsafe --checks=coro-blocking-call
//--- drogon.cpp
#include "drogon.h"

drogon::Task<> all(drogon::orm::DbClientPtr client, drogon::orm::DbClient &other) {
  // expect@+2: 'drogon::orm::DbClient::execSqlSync'
  // expect-fix@+1: twin unsafe
  [[maybe_unused]] auto result = client->execSqlSync("select 1");
  // expect@+2: 'drogon::orm::DbClient::execSqlSync'
  // expect-fix@+1: twin unsafe
  other.execSqlSync("select 2");
  co_return;
}
//--- drogon.cpp.unsafe
#include "drogon.h"

drogon::Task<> all(drogon::orm::DbClientPtr client, drogon::orm::DbClient &other) {
  [[maybe_unused]] auto result = co_await client->execSqlCoro("select 1");
  co_await other.execSqlCoro("select 2");
  co_return;
}
