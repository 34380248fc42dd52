// RUN: %check %s
// Each name of the model, once; the verdicts are what the framework does.
#include <any.h>
#include <task.h>
#include <hpx-names.h>

mock::Task<> runCalls() {
  mock::the<hpx::future<int>>().get(); // expect-likely: 'hpx::future::get'
  mock::the<hpx::shared_future<int>>().get(); // expect-likely: 'hpx::shared_future::get'
  mock::the<hpx::lcos::detail::future_base<int>>().wait(); // expect-likely: 'hpx::lcos::detail::future_base::wait'
  mock::the<hpx::lcos::detail::future_base<int>>().wait_for(any); // expect-likely: 'hpx::lcos::detail::future_base::wait_for'
  mock::the<hpx::lcos::detail::future_base<int>>().wait_until(any); // expect-likely: 'hpx::lcos::detail::future_base::wait_until'
  mock::the<hpx::wait_all_t>()(); // expect-likely: 'hpx::wait_all_t::operator()'
  mock::the<hpx::wait_any_t>()(); // expect-likely: 'hpx::wait_any_t::operator()'
  mock::the<hpx::wait_some_t>()(); // expect-likely: 'hpx::wait_some_t::operator()'
  mock::the<hpx::wait_some_n_t>()(); // expect-likely: 'hpx::wait_some_n_t::operator()'
  mock::the<hpx::wait_each_t>()(); // expect-likely: 'hpx::wait_each_t::operator()'
  mock::the<hpx::this_thread::experimental::sync_wait_t>()(any); // expect: 'hpx::this_thread::experimental::sync_wait_t::operator()'
  mock::the<hpx::this_thread::experimental::sync_wait_with_variant_t>()(any); // expect: 'hpx::this_thread::experimental::sync_wait_with_variant_t::operator()'
  hpx::run_as_hpx_thread(any); // expect: 'hpx::run_as_hpx_thread'
  hpx::init(); // expect: 'hpx::init'
  hpx::local::init(); // expect: 'hpx::local::init'
  co_return;
}

void onLoop() {
  mock::the<hpx::future<int>>().then(WAIT); // expect: wait
  mock::the<hpx::shared_future<int>>().then(WAIT); // expect: wait
  hpx::async(WAIT); // expect: wait
  hpx::post(WAIT); // expect: wait
  hpx::dataflow(WAIT); // expect: wait
  hpx::thread(WAIT); // expect: wait
}

void others() {
  hpx::stop(); // expect-explain: 'hpx::stop' blocks this thread
  hpx::local::stop(); // expect-explain: 'hpx::local::stop' blocks this thread
  mock::the<hpx::lcos::detail::future_base<int>>().is_ready(); // expect-explain: 'hpx::lcos::detail::future_base::is_ready' says whether a result is there
  mock::the<hpx::lcos::detail::future_base<int>>().has_value(); // expect-explain: 'hpx::lcos::detail::future_base::has_value' says whether a result is there
  mock::the<hpx::lcos::detail::future_base<int>>().has_exception(); // expect-explain: 'hpx::lcos::detail::future_base::has_exception' says whether a result is there
  hpx::threads::get_self_ptr(); // expect-explain: 'hpx::threads::get_self_ptr' says whether an event loop runs
  hpx::when_all(); // expect-explain: 'hpx::when_all' gives what is ready
}

hpx::future<int> task0() { co_return 1; } // expect-explain: it starts when it is called
hpx::shared_future<int> task1() { co_return 1; } // expect-explain: it starts when it is called
