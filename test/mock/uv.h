// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// uv.h - the part of libuv that the tests use, with its names. Nothing is
// defined.
#pragma once

#include <cstddef>
#include <cstdint>

extern "C" {

struct uv_loop_t {
  void *data;
};
struct uv_timer_t {
  void *data;
  uv_loop_t *loop;
};
struct uv_async_t {
  void *data;
  uv_loop_t *loop;
};
struct uv_work_t {
  void *data;
};
struct uv_fs_t {
  void *data;
};
enum uv_run_mode { UV_RUN_DEFAULT, UV_RUN_ONCE, UV_RUN_NOWAIT };

typedef void (*uv_timer_cb)(uv_timer_t *);
typedef void (*uv_async_cb)(uv_async_t *);
typedef void (*uv_work_cb)(uv_work_t *);
typedef void (*uv_after_work_cb)(uv_work_t *, int);
typedef void (*uv_fs_cb)(uv_fs_t *);

uv_loop_t *uv_default_loop(void);
int uv_loop_init(uv_loop_t *);
int uv_loop_close(uv_loop_t *);
int uv_run(uv_loop_t *, uv_run_mode);
void uv_stop(uv_loop_t *);
int uv_timer_init(uv_loop_t *, uv_timer_t *);
int uv_timer_start(uv_timer_t *, uv_timer_cb, uint64_t, uint64_t);
int uv_async_init(uv_loop_t *, uv_async_t *, uv_async_cb);
int uv_async_send(uv_async_t *);
int uv_queue_work(uv_loop_t *, uv_work_t *, uv_work_cb, uv_after_work_cb);
int uv_fs_fsync(uv_loop_t *, uv_fs_t *, int, uv_fs_cb);
}
