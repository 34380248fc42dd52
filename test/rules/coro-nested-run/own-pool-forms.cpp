// REQUIRES: boost-asio
// RUN: %check %s --real
// A job of a pool waits for that pool, by whatever name it goes there.
#include <boost/asio.hpp>
#include <future>
#include <memory>
namespace net = boost::asio;
using net::use_future;
net::awaitable<int> job();

void byExecutor(net::thread_pool &p) {
  net::post(p, [&p] {
    auto ex = p.get_executor();
    net::co_spawn(ex, job(), use_future).get(); // expect: 'std::future::get'
  });
}
void fromExecutor(net::thread_pool &p) {
  net::dispatch(p.get_executor(), [&p] {
    net::co_spawn(p, job(), use_future).get(); // expect: 'std::future::get'
  });
}
void byTask(net::thread_pool &p) {
  net::post(p, [&p] {
    std::packaged_task<int()> t([] { return 1; });
    auto f = t.get_future();
    net::post(p, std::move(t));
    f.get(); // expect: 'std::future::get'
  });
}
void byPromise(net::thread_pool &p) {
  net::post(p, [&p] {
    std::promise<int> result;
    net::post(p, [&result] { result.set_value(1); });
    result.get_future().get(); // expect: 'std::future::get'
  });
}
void onAnother(net::thread_pool &p, net::thread_pool &q) {
  net::post(p, [&q] {
    auto ex = q.get_executor();
    net::co_spawn(ex, job(), use_future).get();
    std::promise<int> result;
    net::post(q, [&result] { result.set_value(1); });
    result.get_future().get();
  });
}

// A function of one's own submits to the pool and gives the future.
struct Workers {
  net::thread_pool Pool{1}, Other{1};
  template <class F> auto enqueue(F f) { return net::post(Pool, use_future(std::move(f))); }
  template <class F> auto elsewhere(F f) { return net::post(Other, use_future(std::move(f))); }
  template <class F> auto byPromise(F f) {
    auto result = std::make_shared<std::promise<int>>();
    auto out = result->get_future();
    net::post(Pool, [=]() mutable { result->set_value(f()); });
    return out;
  }
  template <class F> auto byTask(F f) {
    std::packaged_task<int()> task(std::move(f));
    auto out = task.get_future();
    net::post(Pool, std::move(task));
    return out;
  }
  template <class F> auto twice(F f) { return enqueue(std::move(f)); }
  template <class F> std::future<int> onItsOwn(F f) { return std::async(std::launch::async, std::move(f)); }
  void nested() {
    enqueue([this] {
      return enqueue([] { return 1; }).get(); // expect: 'std::future::get'
    });
    byTask([this] {
      return byTask([] { return 1; }).get(); // expect: 'std::future::get'
    });
    byPromise([this] {
      return enqueue([] { return 1; }).get(); // expect: 'std::future::get'
    });
    enqueue([this] {
      return twice([] { return 1; }).get(); // expect: 'std::future::get'
    });
    enqueue([this] { return elsewhere([] { return 1; }).get(); });
    enqueue([this] { return onItsOwn([] { return 1; }).get(); });
    onItsOwn([this] { return onItsOwn([] { return 1; }).get(); });
  }
};
int waitsFor(Workers &workers) {
  auto f = workers.enqueue([] { return 1; });
  return f.get(); // expect: 'std::future::get'
}
void start(Workers &w, Workers &v) {
  w.nested();
  w.enqueue([&w] { return waitsFor(w); });
  w.enqueue([&v] { return v.enqueue([] { return 1; }).get(); });
}
