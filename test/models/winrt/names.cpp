// RUN: %check %s
// Each name of the model, once; the verdicts are what the framework does.
//--- .coro-tidy/models/own.json
{"framework": "own", "functions": {
  "own::post": {"registers": [{"callable": 1, "where": "off_loop", "loop": 0}]},
  "own::start": {"registers": [{"callable": 1, "where": "on_loop", "loop": 0}]}}}
//--- a.cpp
#include <any.h>
#include <task.h>
#include <winrt-names.h>

namespace own {
template <class E, class F> void post(E &, F &&) {}
template <class E, class F> void start(E &, F &&) {}
} // namespace own

mock::Task<> runCalls() {
  mock::the<winrt::impl::consume_Windows_Foundation_IAsyncAction>().get(); // expect: 'winrt::impl::consume_Windows_Foundation_IAsyncAction::get'
  mock::the<winrt::impl::consume_Windows_Foundation_IAsyncAction>().wait_for(any); // expect-likely: 'winrt::impl::consume_Windows_Foundation_IAsyncAction::wait_for'
  mock::the<winrt::impl::consume_Windows_Foundation_IAsyncOperation>().get(); // expect: 'winrt::impl::consume_Windows_Foundation_IAsyncOperation::get'
  mock::the<winrt::impl::consume_Windows_Foundation_IAsyncOperation>().wait_for(any); // expect-likely: 'winrt::impl::consume_Windows_Foundation_IAsyncOperation::wait_for'
  mock::the<winrt::impl::consume_Windows_Foundation_IAsyncActionWithProgress>().get(); // expect: 'winrt::impl::consume_Windows_Foundation_IAsyncActionWithProgress::get'
  mock::the<winrt::impl::consume_Windows_Foundation_IAsyncActionWithProgress>().wait_for(any); // expect-likely: 'winrt::impl::consume_Windows_Foundation_IAsyncActionWithProgress::wait_for'
  mock::the<winrt::impl::consume_Windows_Foundation_IAsyncOperationWithProgress>().get(); // expect: 'winrt::impl::consume_Windows_Foundation_IAsyncOperationWithProgress::get'
  mock::the<winrt::impl::consume_Windows_Foundation_IAsyncOperationWithProgress>().wait_for(any); // expect-likely: 'winrt::impl::consume_Windows_Foundation_IAsyncOperationWithProgress::wait_for'
  co_return;
}

void onLoop() {
  mock::the<winrt::impl::consume_Windows_Foundation_IAsyncAction>().Completed(WAIT); // expect: wait
  mock::the<winrt::impl::consume_Windows_Foundation_IAsyncOperation>().Completed(WAIT); // expect: wait
  mock::the<winrt::impl::consume_Windows_Foundation_IAsyncActionWithProgress>().Completed(WAIT); // expect: wait
  mock::the<winrt::impl::consume_Windows_Foundation_IAsyncOperationWithProgress>().Completed(WAIT); // expect: wait
  winrt::impl::consume_Windows_System_IDispatcherQueue::TryEnqueue(WAIT); // expect: wait
}

void offLoop() {
  mock::the<winrt::Windows::System::Threading::ThreadPool>().RunAsync(WAIT); // expect-explain: off-loop: 'lambda
}

void others() {
  mock::the<winrt::impl::consume_Windows_Foundation_IAsyncInfo>().Status(); // expect-explain: 'winrt::impl::consume_Windows_Foundation_IAsyncInfo::Status' says whether a result is there
  mock::the<winrt::Windows::System::DispatcherQueue>().GetForCurrentThread(); // expect-explain: 'winrt::Windows::System::DispatcherQueue::GetForCurrentThread' says whether an event loop runs
  winrt::resume_background(); // expect-explain: 'winrt::resume_background' says where a coroutine goes on
  winrt::resume_after(); // expect-explain: 'winrt::resume_after' says where a coroutine goes on
  winrt::resume_on_signal(); // expect-explain: 'winrt::resume_on_signal' says where a coroutine goes on
  winrt::resume_foreground(); // expect-explain: 'winrt::resume_foreground' says where a coroutine goes on
}

void executors() {
  own::post(mock::the<winrt::Windows::System::DispatcherQueue>(), WAIT); // expect: wait
}

winrt::Windows::Foundation::IAsyncAction task0() { co_return; } // expect-explain: it starts when it is called
winrt::Windows::Foundation::IAsyncOperation<int> task1() { co_return 1; } // expect-explain: it starts when it is called
winrt::Windows::Foundation::IAsyncActionWithProgress<int> task2() { co_return 1; } // expect-explain: it starts when it is called
winrt::Windows::Foundation::IAsyncOperationWithProgress<int> task3() { co_return 1; } // expect-explain: it starts when it is called
winrt::fire_and_forget task4() { co_return; } // expect-explain: it starts when it is called
