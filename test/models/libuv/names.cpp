// REQUIRES: libuv
// RUN: %check %s --real -- %cflags-libuv
// Each name of the model, once; the verdicts are what the framework does.
//--- .coro-tidy/models/own.json
{"framework": "own", "functions": {
  "own::post": {"registers": [{"callable": 1, "where": "off_loop", "loop": 0}]},
  "own::start": {"registers": [{"callable": 1, "where": "on_loop", "loop": 0}]}}}
//--- a.cpp
#include <any.h>
#include <task.h>
#include <uv.h>

namespace own {
template <class E, class F> void post(E &, F &&) {}
} // namespace own

mock::Task<> runCalls() {
  uv_run(any, any); // expect: 'uv_run'
  co_return;
}

mock::Task<> here() {
  uv_once(any, WAITS(void)); // expect: wait
  uv_walk(any, WAITS(void), any); // expect: wait
  co_return;
}

void onLoop() {
  uv_async_init(any, any, WAITS(void)); // expect: wait
  uv_check_start(any, WAITS(void)); // expect: wait
  uv_close(any, WAITS(void)); // expect: wait
  uv_fs_event_start(any, WAITS(void), any, any); // expect: wait
  uv_fs_open(any, any, any, any, any, WAITS(void)); // expect: wait
  uv_fs_poll_start(any, WAITS(void), any, any); // expect: wait
  uv_getaddrinfo(any, any, WAITS(void), any, any, any); // expect: wait
  uv_getnameinfo(any, any, WAITS(void), any, any); // expect: wait
  uv_idle_start(any, WAITS(void)); // expect: wait
  uv_listen(any, any, WAITS(void)); // expect: wait
  uv_pipe_connect(any, any, any, WAITS(void)); // expect: wait
  uv_poll_start(any, any, WAITS(void)); // expect: wait
  uv_prepare_start(any, WAITS(void)); // expect: wait
  uv_random(any, any, any, any, any, WAITS(void)); // expect: wait
  uv_read_start(any, WAITS(void), WAITS(void)); // expect: wait | wait
  uv_shutdown(any, any, WAITS(void)); // expect: wait
  uv_signal_start(any, WAITS(void), any); // expect: wait
  uv_signal_start_oneshot(any, WAITS(void), any); // expect: wait
  uv_tcp_close_reset(any, WAITS(void)); // expect: wait
  uv_tcp_connect(any, any, any, WAITS(void)); // expect: wait
  uv_timer_start(any, WAITS(void), any, any); // expect: wait
  uv_udp_recv_start(any, WAITS(void), WAITS(void)); // expect: wait | wait
  uv_udp_send(any, any, any, any, any, WAITS(void)); // expect: wait
  uv_write(any, any, any, any, WAITS(void)); // expect: wait
  uv_write2(any, any, any, any, any, WAITS(void)); // expect: wait
  uv_queue_work(any, any, any, WAITS(void)); // expect: wait
}

void offLoop() {
  uv_thread_create(any, WAITS(void), any); // expect-explain: off-loop: 'lambda
  uv_thread_create_ex(any, any, WAITS(void), any); // expect-explain: off-loop: 'lambda
  uv_queue_work(any, any, WAITS(void), any); // expect-explain: off-loop: 'lambda
}

void others() {
  uv_barrier_wait(any); // expect-explain: 'uv_barrier_wait' blocks this thread: it waits for the others at the barrier
  uv_cond_timedwait(any, any, any); // expect-explain: 'uv_cond_timedwait' blocks this thread: it waits to be notified
  uv_cond_wait(any, any); // expect-explain: 'uv_cond_wait' blocks this thread: it waits to be notified
  uv_mutex_lock(any); // expect-explain: 'uv_mutex_lock' blocks this thread: it waits for the lock
  uv_rwlock_rdlock(any); // expect-explain: 'uv_rwlock_rdlock' blocks this thread: it waits for the lock
  uv_rwlock_wrlock(any); // expect-explain: 'uv_rwlock_wrlock' blocks this thread: it waits for the lock
  uv_sem_wait(any); // expect-explain: 'uv_sem_wait' blocks this thread: it waits for the semaphore
  uv_sleep(any); // expect-explain: 'uv_sleep' blocks this thread: it sleeps // expect-explain: twin that waits for nothing: 'uv_timer_start'
  uv_thread_join(any); // expect-explain: 'uv_thread_join' blocks this thread: it waits for the thread to end
  uv_default_loop(); // expect-explain: may give another loop than is meant
}

void executors() {
  own::post(mock::the<uv_loop_s>(), WAIT); // expect: wait
}
