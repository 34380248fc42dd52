// RUN: %check %s
// Shape 72: uv_run in a callback of libuv, whatever its mode.
#include "uv.h"

static void onTimer(uv_timer_t *timer) {
  uv_run(timer->loop, UV_RUN_DEFAULT); // expect: 'uv_run'
}
static void onAsync(uv_async_t *async) {
  uv_run(async->loop, UV_RUN_NOWAIT); // expect: 'uv_run'
}
static void drain(uv_loop_t *loop) {
  while (uv_run(loop, UV_RUN_ONCE)) // expect: 'uv_run'
    ;
}

int main() {
  uv_loop_t *loop = uv_default_loop();
  uv_timer_t timer;
  uv_async_t async;
  uv_fs_t request;
  uv_timer_init(loop, &timer);
  uv_timer_start(&timer, onTimer, 100, 0);
  uv_async_init(loop, &async, onAsync);
  uv_fs_fsync(loop, &request, 1, [](uv_fs_t *) { drain(uv_default_loop()); });
  uv_run(loop, UV_RUN_NOWAIT);
  return uv_run(loop, UV_RUN_DEFAULT);
}

// A thread of the pool may have a loop of its own.
static void onPool(uv_work_t *) {
  uv_loop_t own;
  uv_loop_init(&own);
  uv_run(&own, UV_RUN_DEFAULT);
  uv_loop_close(&own);
}
void queue(uv_loop_t *loop, uv_work_t *work) { uv_queue_work(loop, work, onPool, nullptr); }
