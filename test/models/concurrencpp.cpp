// RUN: %check %s
#include <concurrencpp.h>
using namespace std::chrono_literals;
using concurrencpp::result;

result<int> answer();

result<int> runToCompletion(concurrencpp::lazy_result<int> lazy) {
  answer().get(); // expect: 'concurrencpp::result::get' waits // expect-severity: deadlock // expect-framework: concurrencpp
  auto begun = answer();
  begun.wait(); // expect: 'concurrencpp::result::wait'
  lazy.run().get(); // expect: result::get
  co_return co_await begun;
}

concurrencpp::lazy_result<int> shared(concurrencpp::shared_result<int> value, concurrencpp::shared_result<int> other) {
  other.wait(); // expect: 'concurrencpp::shared_result::wait'
  co_return value.get(); // expect: 'concurrencpp::shared_result::get'
}

result<int> bounded(result<int> begun) {
  begun.wait_for(1ms); // expect-likely: 'concurrencpp::result::wait_for'
  co_return co_await begun;
}

result<void> loops(concurrencpp::manual_executor &executor) {
  executor.loop_once(); // expect: runs handlers // expect-severity: reentry
  executor.loop_for(1, 1ms); // expect: 'concurrencpp::manual_executor::loop_for' // expect-severity: stall
  executor.wait_for_task();
  co_return;
}

void handedOver(concurrencpp::worker_thread_executor &worker,
                concurrencpp::thread_pool_executor &pool, result<int> &begun) {
  worker.post([&] { begun.wait(); }); // expect: 'concurrencpp::result::wait'
  pool.post([&] { begun.wait(); });
}

result<int> onThePool(concurrencpp::thread_pool_executor &pool) {
  co_await concurrencpp::resume_on(pool);
  co_return answer().get();
}

// What they give when they are awaited is ready, also for whoever takes it.
int take(result<int> one) { return one.get(); }
result<int> ready(concurrencpp::executor &on, std::vector<result<int>> all, result<int> one,
                  result<int> two, concurrencpp::shared_result<int> shared) {
  auto any = co_await concurrencpp::when_any(on, all.begin(), all.end());
  auto &first = any.results[any.index];
  take(std::move(first));
  auto both = co_await concurrencpp::when_all(on, std::move(one), std::move(two));
  take(std::move(std::get<0>(both)));
  auto done = co_await all[0].resolve();
  [&done] { (void)done.get(); }();
  auto sharedDone = co_await shared.resolve();
  sharedDone.get();
  co_return take(answer()); // expect: 'take'
}

result<int> awaitedBefore(concurrencpp::shared_result<int> one, concurrencpp::shared_result<int> two,
                          concurrencpp::shared_result<int> three) {
  co_await one;
  co_await two.resolve();
  co_return one.get() + two.get() +
      three.get(); // expect: 'concurrencpp::shared_result::get'
}

// One of the states that are not idle, or idle handled before.
result<int> byState(result<int> one, result<int> two) {
  if (one.status() == concurrencpp::result_status::value)
    co_return one.get();
  switch (two.status()) {
  case concurrencpp::result_status::idle:
    co_return two.get(); // expect: 'concurrencpp::result::get'
  case concurrencpp::result_status::value:
    co_return two.get();
  default:
    break;
  }
  co_return 0;
}

// An assertion is given the state that is wanted, and the result is taken after it.
namespace checked {
template <class A, class B> void equal(const A &a, const B &b);
void isReady(result<int> one) {
  equal(one.status(), concurrencpp::result_status::value);
  try {
    equal(one.get(), 1);
  } catch (...) {
  }
}
void isNotReady(result<int> one) {
  equal(one.status(), concurrencpp::result_status::idle);
  equal(one.get(), 1);
}
int Log;
void isLogged(result<int> one) {
  equal(one.status(), Log);
  equal(one.get(), 1);
}
result<int> both() {
  isReady(answer());
  isLogged(answer()); // expect: 'checked::isLogged'
  isNotReady(answer()); // expect: 'checked::isNotReady'
  co_return 1;
}
} // namespace checked

// Ready results that are handed on, and an element of them.
struct Take {
  template <class T> T operator()(result<T> one) { return one.get(); }
};
template <class Consumer> void eachOf(std::vector<result<int>> all, Consumer consumer) {
  for (size_t i = 0; i < all.size(); ++i)
    consumer(std::move(all[i])); // expect: 'TakeOther::operator()'
}
result<int> handsOn(concurrencpp::executor &on, std::vector<result<int>> all) {
  auto ready = co_await concurrencpp::when_all(on, all.begin(), all.end());
  eachOf(std::move(ready), Take());
  co_return 1;
}
struct TakeLater {
  template <class T> result<T> operator()(result<T> one) { co_return one.get(); }
};
result<int> handsOnToCoroutine(concurrencpp::executor &on, std::vector<result<int>> all) {
  auto ready = co_await concurrencpp::when_all(on, all.begin(), all.end());
  eachOf(std::move(ready), TakeLater());
  co_return 1;
}
struct TakeOther {
  template <class T> T operator()(result<T> one) { return one.get(); }
};
result<int> handsOnOthers(std::vector<result<int>> all) {
  eachOf(std::move(all), TakeOther());
  co_return 1;
}

int atTheTop() { return answer().get(); }
