// RUN: %check %s
// Each name of the model, once; the verdicts are what the framework does.
#include <any.h>
#include <task.h>
#include <pplx-names.h>

mock::Task<> runCalls() {
  mock::the<pplx::task<int>>().get(); // expect: 'pplx::task::get'
  mock::the<pplx::task<int>>().wait(); // expect: 'pplx::task::wait'
  co_return;
}

void onLoop() {
  mock::the<pplx::task<int>>().then(WAIT); // expect: wait
  mock::the<web::http::experimental::listener::http_listener>().support(WAIT); // expect: wait
}

void offLoop() {
  pplx::create_task(WAIT); // expect-explain: off-loop: 'lambda
  pplx::task<int>(WAIT); // expect-explain: off-loop: 'lambda
}

void others() {
  mock::the<pplx::task<int>>().is_done(); // expect-explain: 'pplx::task::is_done' says whether a result is there
}

pplx::task<int> task0() { co_return 1; } // expect-explain: it starts when it is called
