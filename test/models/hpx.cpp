// RUN: %check %s
#include <hpx.h>

hpx::future<int> answer();
int work();

hpx::future<int> runToCompletion() {
  hpx::this_thread::experimental::sync_wait(answer()); // expect: sync_wait_t::operator()' waits // expect-severity: deadlock // expect-framework: hpx
  hpx::run_as_hpx_thread(work); // expect: 'hpx::run_as_hpx_thread'
  co_return co_await answer();
}

// On a thread of HPX this suspends that thread only, on others it blocks.
hpx::future<int> suspends(hpx::future<int> begun, hpx::future<int> other) {
  other.wait(); // expect-likely: 'hpx::lcos::detail::future_base::wait'
  co_return begun.get(); // expect-likely: 'hpx::future::get'
}

void hook() {
  if (hpx::threads::get_self_ptr() == nullptr)
    hpx::run_as_hpx_thread(work);
}
hpx::future<int> callsTheHook() {
  hook();
  co_return 1;
}

hpx::future<int> ready(hpx::future<int> begun) {
  co_return begun.is_ready() ? begun.get() : co_await begun;
}

int atTheTop() { return answer().get(); }
