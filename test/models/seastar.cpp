// RUN: %check %s
#include <seastar.h>

seastar::future<int> answer();

seastar::future<int> runToCompletion() {
  (void)answer().get(); // expect: 'seastar::future::get' waits // expect-severity: abort // expect-framework: seastar
  auto begun = answer();
  begun.wait(); // expect: 'seastar::future::wait'
  co_return co_await answer();
}

seastar::future<> nestedReactor(seastar::app_template &app) {
  app.run(0, nullptr, answer); // expect: 'seastar::app_template::run' // expect-severity: abort
  co_return;
}

// What only looks as if it waited gives a future.
seastar::future<> semaphore(seastar::semaphore &limit) { co_await limit.wait(); }

int mayWaitHere() {
  return seastar::thread::running_in_thread() ? answer().get() : 0;
}
seastar::future<> callsIt() {
  mayWaitHere();
  co_return;
}

seastar::future<> handedOver() {
  (void)seastar::async([] { answer().get(); });
  seastar::thread([] { answer().get(); });
  (void)answer().then_wrapped([](seastar::future<int> done) {
    done.get();
    (void)answer().get(); // expect: 'seastar::future::get'
  });
  co_return;
}

// What a continuation is given is ready.
void whenReady(seastar::future<int> begun) {
  (void)begun.then_wrapped([](seastar::future<int> done) { done.get(); });
}
seastar::future<int> ready(seastar::future<int> begun) {
  if (begun.available())
    co_return begun.get();
  co_return co_await answer();
}

int inAThread() { return answer().get(); }

// What when_all and when_any hand on has arrived; so has what a helper is given.
// A member of the project's own need not be that.
struct Session {
  seastar::future<int> Next;
};
int unwrap(seastar::future<int> f) { return f.get(); }
int unwrapAny(seastar::future<int> f) {
  return f.get(); // expect: 'seastar::future::get'
}
void continues(std::vector<seastar::future<int>> all, seastar::future<Session> opened) {
  (void)seastar::when_all(answer(), answer()).then([](std::tuple<seastar::future<int>, seastar::future<int>> t) {
    (void)std::get<0>(t).get();
  });
  (void)seastar::when_all(all.begin(), all.end()).then([](std::vector<seastar::future<int>> r) {
    (void)r[0].get();
    (void)r.front().get();
  });
  (void)answer().then_wrapped([](seastar::future<int> done) { unwrap(std::move(done)); });
  (void)opened.then([](Session s) {
    (void)s.Next.get(); // expect: 'seastar::future::get'
  });
  (void)answer().then_wrapped([](seastar::future<int> done) {
    unwrapAny(std::move(done));
    unwrapAny(answer());
  });
}

// A variable that is given one after another: what it was given last counts.
seastar::future<int> oneAfterAnother(bool more) {
  auto f = co_await seastar::coroutine::as_future(answer());
  (void)f.get();
  f = co_await seastar::coroutine::as_future(answer());
  (void)f.get();
  f = answer();
  (void)f.get(); // expect: 'seastar::future::get'
  f = co_await seastar::coroutine::as_future(answer());
  if (more)
    f = answer();
  (void)f.get(); // expect: 'seastar::future::get'
  f = co_await seastar::coroutine::as_future(answer());
  while (more) {
    (void)f.get(); // expect: 'seastar::future::get'
    f = answer();
  }
  f = co_await seastar::coroutine::as_future(answer());
  co_return f.get();
}
