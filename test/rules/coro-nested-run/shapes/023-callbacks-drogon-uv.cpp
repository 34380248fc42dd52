// RUN: %check %s
// Shape 23: callbacks of Trantor's loop, and of libuv's.
//--- trantor.cpp
#include "drogon.h"

drogon::Task<int> load();

void handedToTheLoop(trantor::EventLoop *loop, std::shared_ptr<drogon::orm::DbClient> db) {
  loop->queueInLoop([] { drogon::sync_wait(load()); });                // expect: 'drogon::sync_wait'
  loop->runInLoop([db] { db->execSqlAsyncFuture("select 1").get(); }); // expect: 'std::future::get'
  loop->runAfter(1.5, [] { drogon::co_future(load()).get(); });        // expect: 'std::future::get'
  loop->runEvery(5, [loop] { loop->loop(); });                         // expect: 'trantor::EventLoop::loop'
}

void requestHandler() {
  drogon::app().registerHandler(
      "/", [](const drogon::HttpRequestPtr &, std::function<void(const drogon::HttpResponsePtr &)> &&answer) {
        drogon::sync_wait(load()); // expect: 'drogon::sync_wait'
        answer(drogon::HttpResponse::newHttpResponse());
      });
}

//--- uv.cpp
#include "uv.h"
#include <future>

static std::future<int> ask();

static void onAsync(uv_async_t *) {
  ask().get(); // expect: 'std::future::get'
}
static void onPool(uv_work_t *) { ask().get(); }
static void afterwards(uv_work_t *, int) {
  ask().get(); // expect: 'std::future::get'
}

void start(uv_loop_t *loop, uv_timer_t *timer, uv_async_t *async, uv_work_t *work) {
  uv_timer_start(timer, [](uv_timer_t *) { ask().get(); }, 0, 100); // expect: 'std::future::get'
  uv_async_init(loop, async, onAsync);
  uv_queue_work(loop, work, onPool, &afterwards);
}
