// RUN: %check %s
// Shape 22: a job waits for another job of the pool that it occupies. No coroutine
// is needed for that.
//--- asio.cpp
#include <boost/asio.hpp>
namespace net = boost::asio;

net::awaitable<int> work();

void samePool(net::thread_pool &pool) {
  net::post(pool, [&pool] {
    net::co_spawn(pool, work(), net::use_future).get(); // expect: 'std::future::get'
  });
}
void otherPool(net::thread_pool &pool, net::thread_pool &other) {
  net::post(pool, [&other] { net::co_spawn(other, work(), net::use_future).get(); });
}
void waitsOutside(net::thread_pool &pool) {
  net::post(pool, [&pool] { net::co_spawn(pool, work(), net::detached); });
  net::co_spawn(pool, work(), net::use_future).get();
}

//--- .coro-tidy/models/house.json
{"framework": "house", "functions": {
  "house::Pool::submit": {"registers": [{"callable": 0, "where": "off_loop", "loop": "this"}]}}}

//--- house.cpp
#include <functional>
#include <future>
#include <memory>

namespace house {
struct Pool {
  std::future<int> submit(std::function<int()>);
};
} // namespace house

void samePool(std::shared_ptr<house::Pool> pool) {
  pool->submit([pool] { return pool->submit([] { return 1; }).get(); }); // expect: 'std::future::get'
}
void keepsTheFuture(house::Pool &pool) {
  pool.submit([&] {
    auto inner = pool.submit([] { return 1; });
    return inner.get(); // expect: 'std::future::get'
  });
}
void otherPool(house::Pool &pool, house::Pool &other) {
  pool.submit([&] { return other.submit([] { return 1; }).get(); });
}
