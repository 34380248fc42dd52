// RUN: %check %s
#include <yaclib.h>
using namespace std::chrono_literals;

yaclib::Future<int> answer();
yaclib::Task<int> later();

yaclib::Task<int> runToCompletion() {
  answer().Get(); // expect: 'yaclib::FutureBase::Get' waits // expect-severity: deadlock // expect-framework: yaclib
  later().Get(); // expect: 'yaclib::Task::Get'
  co_return co_await answer();
}

yaclib::Future<int> all(yaclib::WaitGroup<> &group) {
  auto begun = answer();
  yaclib::Wait(begun); // expect: 'yaclib::Wait'
  yaclib::WaitFor(1ms, begun); // expect-likely: 'yaclib::WaitFor'
  group.Wait(); // expect: 'yaclib::WaitGroup::Wait'
  co_return std::move(begun).Touch().Ok();
}

void handedOver(yaclib::IExecutor &executor, yaclib::FairThreadPool &pool,
                yaclib::WaitGroup<> &group) {
  yaclib::Run(executor, [&] { group.Wait(); }); // expect: 'yaclib::WaitGroup::Wait'
  yaclib::Run(pool, [&] { group.Wait(); });
}

yaclib::Future<int> ready(yaclib::Future<int> begun) {
  if (begun.Ready())
    co_return std::move(begun).Get().Ok();
  co_return co_await begun;
}

int atTheTop() { return answer().Get().Ok(); }
