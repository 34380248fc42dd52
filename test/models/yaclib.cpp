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

// What a coroutine has awaited is there, the one that came later is not.
yaclib::Future<int> awaited(yaclib::IExecutor &executor) {
  auto first = answer(), second = answer(), late = answer();
  co_await yaclib::Await(first);
  (void)std::move(first).Get();
  yaclib::WaitGroup<> group;
  group.Attach(second);
  co_await group.AwaitOn(executor);
  co_return std::move(second).Get().Ok() +
      std::move(late).Get().Ok(); // expect: 'yaclib::FutureBase::Get'
}
yaclib::Future<int> awaitedAsGroup(bool some, std::vector<yaclib::Future<int>> all) {
  auto one = answer(), two = answer(), three = answer();
  yaclib::WaitGroup<> group, other;
  group.Attach(one, two);
  other.Attach(three);
  if (some)
    co_await other;
  (void)std::move(three).Get(); // expect: 'yaclib::FutureBase::Get'
  co_await group;
  (void)std::move(one).Get();
  co_await yaclib::Await(all.begin(), all.size());
  (void)std::move(all[1]).Get();
  co_return std::move(two).Get().Ok();
}

int atTheTop() { return answer().Get().Ok(); }
