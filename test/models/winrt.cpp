// RUN: %check %s
#include <winrt.h>
using namespace std::chrono_literals;
using namespace winrt::Windows::Foundation;

IAsyncAction save();
IAsyncOperation<int> answer();

IAsyncAction runToCompletion() {
  save().get(); // expect: 'winrt::impl::consume_Windows_Foundation_IAsyncAction::get' waits // expect-severity: deadlock // expect-framework: winrt
  answer().get(); // expect: consume_Windows_Foundation_IAsyncOperation::get
  save().wait_for(1s); // expect-likely: consume_Windows_Foundation_IAsyncAction::wait_for
  co_await save();
}

IAsyncAction inTheBackground() {
  co_await winrt::resume_background();
  save().get();
}

int atTheTop() { return answer().get(); }
