// RUN: %check %s
// Each name of the model, once; the verdicts are what the framework does.
#include <any.h>
#include <task.h>
#include <userver-names.h>

struct Hook0 : userver::server::handlers::HandlerBase { void HandleRequest() override { mock::Begun.wait(); } }; // expect: wait
struct Hook1 : userver::server::handlers::HttpHandlerBase { void HandleRequestThrow() override { mock::Begun.wait(); } }; // expect: wait
struct Hook2 : userver::server::handlers::HttpHandlerJsonBase { void HandleRequestJsonThrow() override { mock::Begun.wait(); } }; // expect: wait
struct Hook3 : userver::server::handlers::HttpHandlerFlatbufBase { void HandleRequestFlatbufThrow() override { mock::Begun.wait(); } }; // expect: wait

mock::Task<> runCalls() {
  userver::engine::RunStandalone(any); // expect: 'userver::engine::RunStandalone'
  mock::the<userver::engine::TaskBase>().BlockingWait(); // expect: 'userver::engine::TaskBase::BlockingWait'
  co_return;
}

void onLoop() {
  userver::engine::AsyncNoSpan(WAIT); // expect: wait
  userver::engine::SharedAsyncNoSpan(WAIT); // expect: wait
  userver::engine::CriticalAsyncNoSpan(WAIT); // expect: wait
  userver::engine::SharedCriticalAsyncNoSpan(WAIT); // expect: wait
  userver::utils::Async(any, WAIT); // expect: wait
  userver::utils::SharedAsync(any, WAIT); // expect: wait
  userver::utils::CriticalAsync(any, WAIT); // expect: wait
  userver::utils::SharedCriticalAsync(any, WAIT); // expect: wait
  userver::utils::AsyncBackground(any, WAIT); // expect: wait
  userver::utils::CriticalAsyncBackground(any, WAIT); // expect: wait
  mock::the<userver::utils::PeriodicTask>().Start(WAIT); // expect: wait
}

void others() {
  userver::engine::current_task::IsTaskProcessorThread(); // expect-explain: 'userver::engine::current_task::IsTaskProcessorThread' says whether an event loop runs
  mock::the<userver::engine::TaskBase>().IsFinished(); // expect-explain: 'userver::engine::TaskBase::IsFinished' says whether a result is there
  mock::the<userver::engine::Future<int>>().is_ready(); // expect-explain: 'userver::engine::Future::is_ready' says whether a result is there
  mock::the<userver::engine::Task>().Detach(); // expect-explain: 'userver::engine::Task::Detach' starts a task and does not wait
}
