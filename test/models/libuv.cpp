// REQUIRES: libuv
// RUN: %check %s --real -- %cflags-libuv
// libuv has no coroutines; those of others stand for what runs on its loop.
#include <task.h>
#include <uv.h>

mock::Task<> loops(uv_loop_t *outer) {
  uv_run(outer, UV_RUN_DEFAULT); // expect: 'uv_run' waits // expect-severity: deadlock // expect-framework: libuv
  uv_run(outer, UV_RUN_NOWAIT); // expect: 'uv_run'
  co_return;
}

// These wait without a loop, or not at all.
mock::Task<> others(uv_loop_t *loop, uv_sem_t *semaphore, uv_timer_t *timer) {
  uv_sem_wait(semaphore);
  uv_timer_start(timer, [](uv_timer_t *) {}, 0, 0);
  uv_stop(loop);
  co_return;
}

void callbacks(uv_loop_t *loop, uv_timer_t *timer, uv_work_t *work) {
  uv_timer_start(
      timer, [](uv_timer_t *t) { uv_run(t->loop, UV_RUN_ONCE); }, 0, 0); // expect: 'uv_run'
  uv_queue_work(
      loop, work, [](uv_work_t *w) { uv_run(w->loop, UV_RUN_ONCE); },
      [](uv_work_t *w, int) { uv_run(w->loop, UV_RUN_ONCE); }); // expect: 'uv_run'
}

int main() { return uv_run(uv_default_loop(), UV_RUN_DEFAULT); }
