// RUN: %check %s
// Shape 86: a single co_return makes it a coroutine.
#include <boost/asio.hpp>
#include "drogon.h"
#include "task.h"
#include "unifex.h"
namespace net = boost::asio;

std::future<int> ask();

net::awaitable<void> atTheEnd() {
  ask().get(); // expect: 'std::future::get'
  co_return;
}
mock::Task<int> onOnePath(bool quick) {
  if (quick)
    co_return 1;
  co_return ask().get(); // expect: 'std::future::get'
}
unifex::task<int> read();
unifex::task<int> ofUnifex() {
  int n = *unifex::sync_wait(read()); // expect: sync_wait
  co_return n;
}
drogon::AsyncTask fireAndForget(std::shared_ptr<drogon::orm::DbClient> db) {
  db->execSqlAsyncFuture("delete").get(); // expect: 'std::future::get'
  co_return;
}
net::awaitable<void> neverReached() {
  ask().get(); // expect: 'std::future::get'
  for (;;)
    ;
  co_return;
}
