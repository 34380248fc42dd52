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

int atTheTop() { return answer().get(); }
