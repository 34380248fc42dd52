// RUN: %check %s
// Each name of the model, once; the verdicts are what the framework does.
#include <any.h>
#include <task.h>
#include <drogon-names.h>

struct Hook0 : drogon::HttpSimpleControllerBase { void asyncHandleHttpRequest() override { mock::Begun.wait(); } }; // expect: wait
struct Hook1 : drogon::WebSocketControllerBase { void handleNewMessage() override { mock::Begun.wait(); } }; // expect: wait
struct Hook2 : drogon::WebSocketControllerBase { void handleNewConnection() override { mock::Begun.wait(); } }; // expect: wait
struct Hook3 : drogon::WebSocketControllerBase { void handleConnectionClosed() override { mock::Begun.wait(); } }; // expect: wait
struct Hook4 : drogon::HttpFilterBase { void doFilter() override { mock::Begun.wait(); } }; // expect: wait
struct Hook5 : drogon::HttpMiddlewareBase { void invoke() override { mock::Begun.wait(); } }; // expect: wait
struct Hook6 : drogon::test::TestCase { void doTest_() override { mock::Begun.wait(); } }; // expect-explain: off-loop: 'Hook

mock::Task<> runCalls() {
  drogon::sync_wait(any); // expect: 'drogon::sync_wait'
  mock::the<drogon::HttpAppFramework>().run(); // expect: 'drogon::HttpAppFramework::run'
  co_return;
}

mock::Task<> here() {
  drogon::async_run(WAIT); // expect: wait
  co_return;
}

void onLoop() {
  mock::the<drogon::HttpAppFramework>().registerHandler(any, WAIT); // expect: wait
  mock::the<drogon::HttpAppFramework>().registerHandlerViaRegex(any, WAIT); // expect: wait
  mock::the<drogon::HttpAppFramework>().registerBeginningAdvice(WAIT); // expect: wait
  mock::the<drogon::HttpAppFramework>().setDefaultHandler(WAIT); // expect: wait
  mock::the<drogon::HttpAppFramework>().setExceptionHandler(WAIT); // expect: wait
  mock::the<drogon::HttpAppFramework>().setCustomErrorHandler(WAIT); // expect: wait
  mock::the<drogon::HttpController>().registerMethod(WAIT); // expect: wait
  mock::the<drogon::HttpController>().registerMethodViaRegex(WAIT); // expect: wait
  mock::the<drogon::HttpClient>().sendRequest(any, WAIT); // expect: wait
  mock::the<drogon::WebSocketClient>().connectToServer(any, WAIT); // expect: wait
  mock::the<drogon::WebSocketClient>().setMessageHandler(WAIT); // expect: wait
  mock::the<drogon::WebSocketClient>().setConnectionClosedHandler(WAIT); // expect: wait
  mock::the<drogon::orm::DbClient>().execSqlAsync(any, WAIT); // expect: wait
  mock::the<drogon::orm::DbClient>().newTransactionAsync(WAIT); // expect: wait
  mock::the<drogon::nosql::RedisClient>().execCommandAsync(WAIT); // expect: wait
  mock::the<drogon::nosql::RedisClient>().newTransactionAsync(WAIT); // expect: wait
}

void accessors() {
  mock::the<drogon::HttpAppFramework>().getLoop(); // expect-explain: 'drogon::HttpAppFramework::getLoop' may give another loop than is meant
}

// One overload waits, the other calls back.
drogon::Task<int> answers() {
  co_return mock::the<drogon::HttpClient>().sendRequest(1); // expect: 'drogon::HttpClient::sendRequest'
}

void rows(drogon::orm::Mapper<int> &mapper, int row) {
  mapper.findByPrimaryKey(1); // expect-explain: 'drogon::orm::Mapper::findByPrimaryKey' blocks this thread: it waits for the database // expect-explain: 'drogon::orm::CoroMapper::findByPrimaryKey'
  mapper.findAll(); // expect-explain: 'drogon::orm::Mapper::findAll' blocks this thread: it waits for the database // expect-explain: 'drogon::orm::CoroMapper::findAll'
  mapper.count(); // expect-explain: 'drogon::orm::Mapper::count' blocks this thread: it waits for the database // expect-explain: 'drogon::orm::CoroMapper::count'
  mapper.findOne(1); // expect-explain: 'drogon::orm::Mapper::findOne' blocks this thread: it waits for the database // expect-explain: 'drogon::orm::CoroMapper::findOne'
  mapper.findBy(1); // expect-explain: 'drogon::orm::Mapper::findBy' blocks this thread: it waits for the database // expect-explain: 'drogon::orm::CoroMapper::findBy'
  mapper.insert(row); // expect-explain: 'drogon::orm::Mapper::insert' blocks this thread: it waits for the database // expect-explain: 'drogon::orm::CoroMapper::insert'
  mapper.update(row); // expect-explain: 'drogon::orm::Mapper::update' blocks this thread: it waits for the database // expect-explain: 'drogon::orm::CoroMapper::update'
  mapper.deleteOne(row); // expect-explain: 'drogon::orm::Mapper::deleteOne' blocks this thread: it waits for the database // expect-explain: 'drogon::orm::CoroMapper::deleteOne'
  mapper.deleteBy(1); // expect-explain: 'drogon::orm::Mapper::deleteBy' blocks this thread: it waits for the database // expect-explain: 'drogon::orm::CoroMapper::deleteBy'
  mapper.deleteByPrimaryKey(1); // expect-explain: 'drogon::orm::Mapper::deleteByPrimaryKey' blocks this thread: it waits for the database // expect-explain: 'drogon::orm::CoroMapper::deleteByPrimaryKey'
}

void others() {
  mock::the<drogon::orm::DbClient>().execSqlSync(); // expect-explain: 'drogon::orm::DbClient::execSqlSync' blocks this thread
  mock::the<drogon::orm::DbClient>().newTransaction(); // expect-explain: 'drogon::orm::DbClient::newTransaction' blocks this thread
  mock::the<drogon::nosql::RedisClient>().execCommandSync(); // expect-explain: 'drogon::nosql::RedisClient::execCommandSync' blocks this thread
  mock::the<drogon::nosql::RedisClient>().newTransaction(); // expect-explain: 'drogon::nosql::RedisClient::newTransaction' blocks this thread
  drogon::async_func(any); // expect-explain: 'drogon::async_func' wraps a callable
  drogon::switchThreadCoro(any); // expect-explain: 'drogon::switchThreadCoro' says where a coroutine goes on
}

drogon::Task<int> task0() { co_return 1; } // expect-explain: it starts when it is awaited
drogon::AsyncTask task1() { co_return; } // expect-explain: it starts when it is called
