// RUN: %check %s
#include <drogon.h>

drogon::Task<int> answer();
drogon::Task<> begun();

drogon::Task<int> runToCompletion() {
  drogon::sync_wait(answer()); // expect: 'drogon::sync_wait' waits // expect-severity: deadlock // expect-framework: drogon
  co_return co_await answer();
}

drogon::AsyncTask nestedApplication() {
  drogon::app().run(); // expect: 'drogon::HttpAppFramework::run' // expect-severity: abort
  co_return;
}

// The database is waited for without a loop; spawning does not wait.
drogon::Task<> others(drogon::orm::DbClient &database) {
  database.execSqlSync("select 1");
  drogon::async_run(begun);
  co_return;
}

struct Controller : drogon::HttpSimpleControllerBase {
  void asyncHandleHttpRequest(const drogon::HttpRequestPtr &, std::function<void(const drogon::HttpResponsePtr &)> &&) override {
    drogon::sync_wait(answer()); // expect: 'drogon::sync_wait' // expect-context: callback
  }
};

int atTheTop() { return drogon::sync_wait(answer()); }
