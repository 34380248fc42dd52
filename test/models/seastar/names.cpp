// RUN: %check %s
// Each name of the model, once; the verdicts are what the framework does.
#include <any.h>
#include <task.h>
#include <seastar-names.h>

struct Hook0 : seastar::testing::seastar_test { seastar::future<> run_test_case() const override { mock::Begun.wait(); return mock::value<seastar::future<>>(); } }; // expect: wait

mock::Task<> runCalls() {
  mock::the<seastar::future<int>>().get(); // expect: 'seastar::future::get'
  mock::the<seastar::future<int>>().get0(); // expect: 'seastar::future::get0'
  mock::the<seastar::future<int>>().wait(); // expect: 'seastar::future::wait'
  mock::the<seastar::app_template>().run(any); // expect: 'seastar::app_template::run'
  mock::the<seastar::app_template>().run_deprecated(any); // expect: 'seastar::app_template::run_deprecated'
  mock::the<seastar::reactor>().run(); // expect: 'seastar::reactor::run'
  co_return;
}

mock::Task<> here() {
  seastar::futurize_invoke(WAIT); // expect: wait
  mock::the<seastar::reactor>().run_in_background(WAIT); // expect: wait
  co_return;
}

void onLoop() {
  mock::the<seastar::future<int>>().then(WAIT); // expect: wait
  mock::the<seastar::future<int>>().then_unpack(WAIT); // expect: wait
  mock::the<seastar::future<int>>().handle_exception(WAIT); // expect: wait
  mock::the<seastar::future<int>>().handle_exception_type(WAIT); // expect: wait
  mock::the<seastar::future<int>>().finally(WAIT); // expect: wait
  mock::the<seastar::future<int>>().then_wrapped(WAIT); // expect: wait
  mock::the<seastar::smp>().submit_to(WAIT); // expect: wait
  mock::the<seastar::smp>().invoke_on_all(WAIT); // expect: wait
  mock::the<seastar::smp>().invoke_on_others(WAIT); // expect: wait
  mock::the<seastar::sharded>().invoke_on(WAIT); // expect: wait
  mock::the<seastar::sharded>().invoke_on_all(WAIT); // expect: wait
  mock::the<seastar::sharded>().invoke_on_others(WAIT); // expect: wait
  mock::the<seastar::sharded>().map_reduce(WAIT); // expect: wait
  mock::the<seastar::sharded>().map_reduce0(WAIT); // expect: wait
  mock::the<seastar::timer>().set_callback(WAIT); // expect: wait
  seastar::timer(WAIT); // expect: wait
  seastar::do_with(WAIT); // expect: wait
  seastar::repeat(WAIT); // expect: wait
  seastar::repeat_until_value(WAIT); // expect: wait
  seastar::do_for_each(WAIT); // expect: wait
  seastar::parallel_for_each(WAIT); // expect: wait
  seastar::max_concurrent_for_each(WAIT); // expect: wait
  seastar::keep_doing(WAIT); // expect: wait
  seastar::with_gate(WAIT); // expect: wait
  seastar::try_with_gate(WAIT); // expect: wait
  seastar::with_semaphore(WAIT); // expect: wait
  seastar::with_lock(WAIT); // expect: wait
  seastar::with_shared(WAIT); // expect: wait
  seastar::map_reduce(any, WAIT); // expect: wait
  seastar::do_until(WAIT); // expect: wait
  seastar::with_scheduling_group(any, WAIT); // expect: wait
  seastar::alien::run_on(WAIT); // expect: wait
  seastar::alien::submit_to(WAIT); // expect: wait
}

void offLoop() {
  seastar::async(WAIT); // expect-explain: off-loop: 'lambda
  seastar::thread(WAIT); // expect-explain: off-loop: 'lambda
}

void others() {
  seastar::engine(); // expect-explain: 'seastar::engine' may give another loop than is meant
  mock::the<seastar::future<int>>().available(); // expect-explain: 'seastar::future::available' says whether a result is there
  mock::the<seastar::future<int>>().failed(); // expect-explain: 'seastar::future::failed' says whether a result is there
  seastar::engine_is_ready(); // expect-explain: 'seastar::engine_is_ready' says whether an event loop runs
  mock::the<seastar::thread>().running_in_thread(); // expect-explain: 'seastar::thread::running_in_thread' says whether an event loop runs
  seastar::when_all(); // expect-explain: 'seastar::when_all' gives what is ready
  seastar::when_any(); // expect-explain: 'seastar::when_any' gives what is ready
  seastar::coroutine::as_future(1); // expect-explain: 'seastar::coroutine::as_future' gives what is ready
  seastar::coroutine::old_as_future(); // expect-explain: 'seastar::coroutine::as_future::as_future' gives what is ready
  seastar::coroutine::as_future_without_preemption_check(1); // expect-explain: 'seastar::coroutine::as_future_without_preemption_check' gives what is ready
  seastar::coroutine::old_as_future_without_preemption_check(); // expect-explain: 'seastar::coroutine::as_future_without_preemption_check::as_future_without_preemption_check' gives what is ready
  seastar::make_ready_future(); // expect-explain: 'seastar::make_ready_future' gives what is ready
  seastar::make_exception_future(); // expect-explain: 'seastar::make_exception_future' gives what is ready
}

seastar::future<int> task0() { co_return 1; } // expect-explain: it starts when it is called
seastar::coroutine::experimental::generator<int> task1() { co_return 1; } // expect-explain: it starts when it is awaited
seastar::coroutine::experimental::internal::buffered::generator<int> task2() { co_return 1; } // expect-explain: it starts when it is awaited
seastar::coroutine::experimental::internal::unbuffered::generator<int> task3() { co_return 1; } // expect-explain: it starts when it is awaited
