// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// asio-names.h - all names of asio that its model has. Parameters of which no
// model speaks are left out, and so is every body.
#pragma once

#include "promise.h"

namespace asio {
template <class T = void> struct awaitable : mock::Awaitable<T> {
  struct promise_type : mock::Promise<awaitable, T> {};
};
struct basic_datagram_socket {
  void send();
  void send_to();
  void receive();
  void receive_from();
  template <class F0> void async_wait(F0 &&) {}
};
struct basic_deadline_timer {
  void wait();
  template <class F0> void async_wait(F0 &&) {}
};
struct basic_random_access_file {
  void read_some_at();
  void write_some_at();
  template <class F0> void async_wait(F0 &&) {}
};
struct basic_raw_socket {
  void send();
  void send_to();
  void receive();
  void receive_from();
  template <class F0> void async_wait(F0 &&) {}
};
struct basic_readable_pipe {
  void read_some();
  template <class F0> void async_wait(F0 &&) {}
};
struct basic_seq_packet_socket {
  void send();
  void receive();
  template <class F0> void async_wait(F0 &&) {}
};
struct basic_serial_port {
  void read_some();
  void write_some();
  template <class F0> void async_wait(F0 &&) {}
};
struct basic_signal_set {
  template <class F0> void async_connect(F0 &&) {}
  template <class F0> void async_wait(F0 &&) {}
};
struct basic_socket {
  void connect();
  void wait();
  template <class F0> void async_wait(F0 &&) {}
};
struct basic_socket_acceptor {
  void accept();
  void wait();
  template <class F0> void async_wait(F0 &&) {}
};
struct basic_stream_file {
  void read_some();
  void write_some();
  template <class F0> void async_wait(F0 &&) {}
};
struct basic_stream_socket {
  void read_some();
  void write_some();
  void send();
  void receive();
  template <class F0> void async_wait(F0 &&) {}
};
struct basic_system_executor {
  template <class F0> void execute(F0 &&) {}
  template <class F0> void post(F0 &&) {}
  template <class F0> void dispatch(F0 &&) {}
  template <class F0> void defer(F0 &&) {}
  basic_system_executor();
  void context();
};
struct basic_waitable_timer {
  void wait();
  template <class F0> void async_connect(F0 &&) {}
  template <class F0> void async_wait(F0 &&) {}
};
struct basic_writable_pipe {
  void write_some();
  template <class F0> void async_wait(F0 &&) {}
};
struct buffered_read_stream {
  void fill();
  void read_some();
  void write_some();
  template <class F0> void async_wait(F0 &&) {}
};
struct buffered_stream {
  void fill();
  void flush();
  void read_some();
  void write_some();
  template <class F0> void async_wait(F0 &&) {}
};
struct buffered_write_stream {
  void flush();
  void read_some();
  void write_some();
  template <class F0> void async_wait(F0 &&) {}
};
struct executor {
  template <class F0> void post(F0 &&) {}
  template <class F0> void dispatch(F0 &&) {}
  template <class F0> void defer(F0 &&) {}
};
struct io_context {
  int run();
  int run_one();
  int run_for();
  int run_until();
  int run_one_for();
  int run_one_until();
  int poll();
  int poll_one();
  template <class F0> void post(F0 &&) {}
  template <class F0> void dispatch(F0 &&) {}
  template <class A0> void wrap(A0 &&) {}
  struct basic_executor_type {
    template <class F0> void execute(F0 &&) {}
    template <class F0> void post(F0 &&) {}
    template <class F0> void dispatch(F0 &&) {}
    template <class F0> void defer(F0 &&) {}
    bool running_in_this_thread();
  };
  struct executor_type {
    template <class F0> void post(F0 &&) {}
    template <class F0> void dispatch(F0 &&) {}
    template <class F0> void defer(F0 &&) {}
    bool running_in_this_thread();
  };
  struct strand {
    template <class F0> void post(F0 &&) {}
    template <class F0> void dispatch(F0 &&) {}
    template <class F0> void defer(F0 &&) {}
    template <class A0> void wrap(A0 &&) {}
    bool running_in_this_thread();
  };
};
struct strand {
  template <class F0> void post(F0 &&) {}
  template <class F0> void dispatch(F0 &&) {}
  template <class F0> void defer(F0 &&) {}
  template <class F0> void execute(F0 &&) {}
  bool running_in_this_thread();
};
struct system_context {
  int join();
  system_context();
};
struct system_executor {
  template <class F0> void post(F0 &&) {}
  template <class F0> void dispatch(F0 &&) {}
  template <class F0> void defer(F0 &&) {}
  system_executor();
  void context();
};
struct thread_pool {
  int join();
  int wait();
  int attach();
  ~thread_pool();
  struct basic_executor_type {
    template <class F0> void execute(F0 &&) {}
    template <class F0> void post(F0 &&) {}
    template <class F0> void dispatch(F0 &&) {}
    template <class F0> void defer(F0 &&) {}
    bool running_in_this_thread();
  };
  struct executor_type {
    template <class F0> void post(F0 &&) {}
    template <class F0> void dispatch(F0 &&) {}
    template <class F0> void defer(F0 &&) {}
    bool running_in_this_thread();
  };
};
void read();
void read_at();
void read_until();
void write();
void write_at();
void connect();
template <class A0, class F1> void post(A0 &&, F1 &&) {}
template <class F0> void post(F0 &&) {}
template <class F0> void dispatch(F0 &&) {}
template <class F0> void defer(F0 &&) {}
template <class A0, class F1> void dispatch(A0 &&, F1 &&) {}
template <class A0, class F1> void defer(A0 &&, F1 &&) {}
template <class A0, class F1> void co_spawn(A0 &&, F1 &&) {}
template <class A0, class F1> void spawn(A0 &&, F1 &&) {}
template <class F0> void async_read(F0 &&) {}
template <class A0, class F1, class... A2>
void async_initiate(A0 &&, F1 &&, A2 &&...) {}
template <class F0, class A1, class A2>
void async_compose(F0 &&, A1 &&, A2 &&) {}
template <class A0, class A1> mock::Awaitable<> bind_executor(A0 &&, A1 &&);
template <class A0, class A1> void bind_cancellation_slot(A0 &&, A1 &&) {}
template <class A0, class A1> void bind_allocator(A0 &&, A1 &&) {}
template <class A0, class A1> void bind_immediate_executor(A0 &&, A1 &&) {}
template <class A0> void redirect_error(A0 &&) {}
template <class A0> void append(A0 &&) {}
template <class A0> void prepend(A0 &&) {}
template <class A0> void as_tuple(A0 &&) {}
template <class A0> void consign(A0 &&) {}
} // namespace asio

namespace asio::execution {
namespace detail {
struct any_executor_base {
  template <class F0> void execute(F0 &&) {}
};
} // namespace detail
struct any_executor : detail::any_executor_base {};
} // namespace asio::execution

namespace asio::experimental {
struct basic_channel {
  template <class F0> void async_wait(F0 &&) {}
};
struct basic_concurrent_channel {
  template <class F0> void async_wait(F0 &&) {}
};
template <class T = void> struct coro : mock::Awaitable<T> {
  struct promise_type : mock::Promise<coro, T> {};
};
} // namespace asio::experimental

namespace asio::ip {
struct basic_resolver {
  void resolve();
  template <class F0> void async_wait(F0 &&) {}
};
} // namespace asio::ip

namespace asio::posix {
struct basic_descriptor {
  void wait();
  template <class F0> void async_wait(F0 &&) {}
};
struct basic_stream_descriptor {
  void read_some();
  void write_some();
  template <class F0> void async_wait(F0 &&) {}
};
} // namespace asio::posix

namespace asio::ssl {
struct stream {
  void handshake();
  void shutdown();
  void read_some();
  void write_some();
  template <class F0> void async_wait(F0 &&) {}
};
} // namespace asio::ssl

namespace asio::windows {
struct basic_object_handle {
  void wait();
  template <class F0> void async_wait(F0 &&) {}
};
struct basic_random_access_handle {
  void read_some_at();
  void write_some_at();
  template <class F0> void async_wait(F0 &&) {}
};
struct basic_stream_handle {
  void read_some();
  void write_some();
  template <class F0> void async_wait(F0 &&) {}
};
} // namespace asio::windows
