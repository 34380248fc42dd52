// RUN: %check %s
// Each name of the model, once; the verdicts are what the framework does.
//--- .coro-tidy/models/own.json
{"framework": "own", "functions": {
  "own::post": {"registers": [{"callable": 1, "where": "off_loop", "loop": 0}]},
  "own::start": {"registers": [{"callable": 1, "where": "on_loop", "loop": 0}]}}}
//--- a.cpp
#include <any.h>
#include <task.h>
#include <asio-names.h>

namespace own {
template <class E, class F> void post(E &, F &&) {}
template <class E, class F> void start(E &, F &&) {}
} // namespace own

mock::Task<> runCalls() {
  mock::the<asio::io_context>().run(); // expect: 'asio::io_context::run'
  mock::the<asio::io_context>().run_one(); // expect: 'asio::io_context::run_one'
  mock::the<asio::io_context>().run_for(); // expect: 'asio::io_context::run_for'
  mock::the<asio::io_context>().run_until(); // expect: 'asio::io_context::run_until'
  mock::the<asio::io_context>().run_one_for(); // expect: 'asio::io_context::run_one_for'
  mock::the<asio::io_context>().run_one_until(); // expect: 'asio::io_context::run_one_until'
  mock::the<asio::io_context>().poll(); // expect: 'asio::io_context::poll'
  mock::the<asio::io_context>().poll_one(); // expect: 'asio::io_context::poll_one'
  mock::the<asio::thread_pool>().join(); // expect-likely: 'asio::thread_pool::join'
  mock::the<asio::thread_pool>().wait(); // expect-likely: 'asio::thread_pool::wait'
  mock::the<asio::thread_pool>().attach(); // expect: 'asio::thread_pool::attach'
  mock::the<asio::thread_pool>().~thread_pool(); // expect-likely: 'asio::thread_pool::~thread_pool'
  mock::the<asio::system_context>().join(); // expect-likely: 'asio::system_context::join'
  co_return;
}

void onLoop() {
  asio::post(any, WAIT); // expect: wait
  asio::post(WAIT); // expect-explain: off-loop: 'lambda
  asio::defer(WAIT); // expect-explain: off-loop: 'lambda
  asio::dispatch(WAIT); // expect-explain: unknown: 'lambda
  asio::dispatch(any, WAIT); // expect: wait
  asio::defer(any, WAIT); // expect: wait
  asio::co_spawn(any, WAIT); // expect: wait
  asio::spawn(any, WAIT); // expect: wait
  asio::async_read(WAIT); // expect: wait
  asio::async_initiate(any, WAIT, any); // expect: wait
  asio::async_compose(WAIT, any, any); // expect: wait
  mock::the<asio::basic_socket>().async_wait(WAIT); // expect: wait
  mock::the<asio::basic_socket_acceptor>().async_wait(WAIT); // expect: wait
  mock::the<asio::basic_stream_socket>().async_wait(WAIT); // expect: wait
  mock::the<asio::basic_datagram_socket>().async_wait(WAIT); // expect: wait
  mock::the<asio::basic_raw_socket>().async_wait(WAIT); // expect: wait
  mock::the<asio::basic_seq_packet_socket>().async_wait(WAIT); // expect: wait
  mock::the<asio::basic_waitable_timer>().async_connect(WAIT); // expect: wait
  mock::the<asio::basic_deadline_timer>().async_wait(WAIT); // expect: wait
  mock::the<asio::basic_serial_port>().async_wait(WAIT); // expect: wait
  mock::the<asio::basic_stream_file>().async_wait(WAIT); // expect: wait
  mock::the<asio::basic_random_access_file>().async_wait(WAIT); // expect: wait
  mock::the<asio::basic_readable_pipe>().async_wait(WAIT); // expect: wait
  mock::the<asio::basic_writable_pipe>().async_wait(WAIT); // expect: wait
  mock::the<asio::posix::basic_descriptor>().async_wait(WAIT); // expect: wait
  mock::the<asio::posix::basic_stream_descriptor>().async_wait(WAIT); // expect: wait
  mock::the<asio::windows::basic_object_handle>().async_wait(WAIT); // expect: wait
  mock::the<asio::windows::basic_stream_handle>().async_wait(WAIT); // expect: wait
  mock::the<asio::windows::basic_random_access_handle>().async_wait(WAIT); // expect: wait
  mock::the<asio::buffered_read_stream>().async_wait(WAIT); // expect: wait
  mock::the<asio::buffered_write_stream>().async_wait(WAIT); // expect: wait
  mock::the<asio::buffered_stream>().async_wait(WAIT); // expect: wait
  mock::the<asio::ssl::stream>().async_wait(WAIT); // expect: wait
  mock::the<asio::ip::basic_resolver>().async_wait(WAIT); // expect: wait
  mock::the<asio::basic_signal_set>().async_connect(WAIT); // expect: wait
  mock::the<asio::experimental::basic_channel>().async_wait(WAIT); // expect: wait
  mock::the<asio::experimental::basic_concurrent_channel>().async_wait(WAIT); // expect: wait
  mock::the<asio::basic_waitable_timer>().async_wait(WAIT); // expect: wait
  mock::the<asio::basic_signal_set>().async_wait(WAIT); // expect: wait
  mock::the<asio::io_context>().post(WAIT); // expect: wait
  mock::the<asio::io_context>().dispatch(WAIT); // expect: wait
  mock::the<asio::strand>().post(WAIT); // expect: wait
  mock::the<asio::strand>().dispatch(WAIT); // expect: wait
  mock::the<asio::strand>().defer(WAIT); // expect: wait
  mock::the<asio::io_context::strand>().post(WAIT); // expect: wait
  mock::the<asio::io_context::strand>().dispatch(WAIT); // expect: wait
  mock::the<asio::io_context::strand>().defer(WAIT); // expect: wait
  mock::the<asio::io_context::basic_executor_type>().execute(WAIT); // expect: wait
  mock::the<asio::io_context::basic_executor_type>().post(WAIT); // expect: wait
  mock::the<asio::io_context::basic_executor_type>().dispatch(WAIT); // expect: wait
  mock::the<asio::io_context::basic_executor_type>().defer(WAIT); // expect: wait
  mock::the<asio::io_context::executor_type>().post(WAIT); // expect: wait
  mock::the<asio::io_context::executor_type>().dispatch(WAIT); // expect: wait
  mock::the<asio::io_context::executor_type>().defer(WAIT); // expect: wait
  mock::the<asio::strand>().execute(WAIT); // expect: wait
  mock::the<asio::execution::any_executor>().execute(WAIT); // expect: wait
  mock::the<asio::executor>().post(WAIT); // expect: wait
  mock::the<asio::executor>().dispatch(WAIT); // expect: wait
  mock::the<asio::executor>().defer(WAIT); // expect: wait
}

void offLoop() {
  mock::the<asio::thread_pool::basic_executor_type>().execute(WAIT); // expect-explain: off-loop: 'lambda
  mock::the<asio::thread_pool::basic_executor_type>().post(WAIT); // expect-explain: off-loop: 'lambda
  mock::the<asio::thread_pool::basic_executor_type>().dispatch(WAIT); // expect-explain: off-loop: 'lambda
  mock::the<asio::thread_pool::basic_executor_type>().defer(WAIT); // expect-explain: off-loop: 'lambda
  mock::the<asio::thread_pool::executor_type>().post(WAIT); // expect-explain: off-loop: 'lambda
  mock::the<asio::thread_pool::executor_type>().dispatch(WAIT); // expect-explain: off-loop: 'lambda
  mock::the<asio::thread_pool::executor_type>().defer(WAIT); // expect-explain: off-loop: 'lambda
  mock::the<asio::basic_system_executor>().execute(WAIT); // expect-explain: off-loop: 'lambda
  mock::the<asio::basic_system_executor>().post(WAIT); // expect-explain: off-loop: 'lambda
  mock::the<asio::basic_system_executor>().dispatch(WAIT); // expect-explain: off-loop: 'lambda
  mock::the<asio::basic_system_executor>().defer(WAIT); // expect-explain: off-loop: 'lambda
  mock::the<asio::system_executor>().post(WAIT); // expect-explain: off-loop: 'lambda
  mock::the<asio::system_executor>().dispatch(WAIT); // expect-explain: off-loop: 'lambda
  mock::the<asio::system_executor>().defer(WAIT); // expect-explain: off-loop: 'lambda
}

void others() {
  mock::the<asio::basic_socket>().connect(); // expect-explain: 'asio::basic_socket::connect' blocks this thread
  mock::the<asio::basic_socket>().wait(); // expect-explain: 'asio::basic_socket::wait' blocks this thread
  mock::the<asio::basic_socket_acceptor>().accept(); // expect-explain: 'asio::basic_socket_acceptor::accept' blocks this thread
  mock::the<asio::basic_socket_acceptor>().wait(); // expect-explain: 'asio::basic_socket_acceptor::wait' blocks this thread
  mock::the<asio::basic_stream_socket>().read_some(); // expect-explain: 'asio::basic_stream_socket::read_some' blocks this thread
  mock::the<asio::basic_stream_socket>().write_some(); // expect-explain: 'asio::basic_stream_socket::write_some' blocks this thread
  mock::the<asio::basic_stream_socket>().send(); // expect-explain: 'asio::basic_stream_socket::send' blocks this thread
  mock::the<asio::basic_stream_socket>().receive(); // expect-explain: 'asio::basic_stream_socket::receive' blocks this thread
  mock::the<asio::basic_datagram_socket>().send(); // expect-explain: 'asio::basic_datagram_socket::send' blocks this thread
  mock::the<asio::basic_datagram_socket>().send_to(); // expect-explain: 'asio::basic_datagram_socket::send_to' blocks this thread
  mock::the<asio::basic_datagram_socket>().receive(); // expect-explain: 'asio::basic_datagram_socket::receive' blocks this thread
  mock::the<asio::basic_datagram_socket>().receive_from(); // expect-explain: 'asio::basic_datagram_socket::receive_from' blocks this thread
  mock::the<asio::basic_raw_socket>().send(); // expect-explain: 'asio::basic_raw_socket::send' blocks this thread
  mock::the<asio::basic_raw_socket>().send_to(); // expect-explain: 'asio::basic_raw_socket::send_to' blocks this thread
  mock::the<asio::basic_raw_socket>().receive(); // expect-explain: 'asio::basic_raw_socket::receive' blocks this thread
  mock::the<asio::basic_raw_socket>().receive_from(); // expect-explain: 'asio::basic_raw_socket::receive_from' blocks this thread
  mock::the<asio::basic_seq_packet_socket>().send(); // expect-explain: 'asio::basic_seq_packet_socket::send' blocks this thread
  mock::the<asio::basic_seq_packet_socket>().receive(); // expect-explain: 'asio::basic_seq_packet_socket::receive' blocks this thread
  mock::the<asio::basic_waitable_timer>().wait(); // expect-explain: 'asio::basic_waitable_timer::wait' blocks this thread
  mock::the<asio::basic_deadline_timer>().wait(); // expect-explain: 'asio::basic_deadline_timer::wait' blocks this thread
  mock::the<asio::basic_serial_port>().read_some(); // expect-explain: 'asio::basic_serial_port::read_some' blocks this thread
  mock::the<asio::basic_serial_port>().write_some(); // expect-explain: 'asio::basic_serial_port::write_some' blocks this thread
  mock::the<asio::basic_stream_file>().read_some(); // expect-explain: 'asio::basic_stream_file::read_some' blocks this thread
  mock::the<asio::basic_stream_file>().write_some(); // expect-explain: 'asio::basic_stream_file::write_some' blocks this thread
  mock::the<asio::basic_random_access_file>().read_some_at(); // expect-explain: 'asio::basic_random_access_file::read_some_at' blocks this thread
  mock::the<asio::basic_random_access_file>().write_some_at(); // expect-explain: 'asio::basic_random_access_file::write_some_at' blocks this thread
  mock::the<asio::basic_readable_pipe>().read_some(); // expect-explain: 'asio::basic_readable_pipe::read_some' blocks this thread
  mock::the<asio::basic_writable_pipe>().write_some(); // expect-explain: 'asio::basic_writable_pipe::write_some' blocks this thread
  mock::the<asio::posix::basic_descriptor>().wait(); // expect-explain: 'asio::posix::basic_descriptor::wait' blocks this thread
  mock::the<asio::posix::basic_stream_descriptor>().read_some(); // expect-explain: 'asio::posix::basic_stream_descriptor::read_some' blocks this thread
  mock::the<asio::posix::basic_stream_descriptor>().write_some(); // expect-explain: 'asio::posix::basic_stream_descriptor::write_some' blocks this thread
  mock::the<asio::windows::basic_object_handle>().wait(); // expect-explain: 'asio::windows::basic_object_handle::wait' blocks this thread
  mock::the<asio::windows::basic_stream_handle>().read_some(); // expect-explain: 'asio::windows::basic_stream_handle::read_some' blocks this thread
  mock::the<asio::windows::basic_stream_handle>().write_some(); // expect-explain: 'asio::windows::basic_stream_handle::write_some' blocks this thread
  mock::the<asio::windows::basic_random_access_handle>().read_some_at(); // expect-explain: 'asio::windows::basic_random_access_handle::read_some_at' blocks this thread
  mock::the<asio::windows::basic_random_access_handle>().write_some_at(); // expect-explain: 'asio::windows::basic_random_access_handle::write_some_at' blocks this thread
  mock::the<asio::buffered_read_stream>().fill(); // expect-explain: 'asio::buffered_read_stream::fill' blocks this thread
  mock::the<asio::buffered_read_stream>().read_some(); // expect-explain: 'asio::buffered_read_stream::read_some' blocks this thread
  mock::the<asio::buffered_read_stream>().write_some(); // expect-explain: 'asio::buffered_read_stream::write_some' blocks this thread
  mock::the<asio::buffered_write_stream>().flush(); // expect-explain: 'asio::buffered_write_stream::flush' blocks this thread
  mock::the<asio::buffered_write_stream>().read_some(); // expect-explain: 'asio::buffered_write_stream::read_some' blocks this thread
  mock::the<asio::buffered_write_stream>().write_some(); // expect-explain: 'asio::buffered_write_stream::write_some' blocks this thread
  mock::the<asio::buffered_stream>().fill(); // expect-explain: 'asio::buffered_stream::fill' blocks this thread
  mock::the<asio::buffered_stream>().flush(); // expect-explain: 'asio::buffered_stream::flush' blocks this thread
  mock::the<asio::buffered_stream>().read_some(); // expect-explain: 'asio::buffered_stream::read_some' blocks this thread
  mock::the<asio::buffered_stream>().write_some(); // expect-explain: 'asio::buffered_stream::write_some' blocks this thread
  mock::the<asio::ssl::stream>().handshake(); // expect-explain: 'asio::ssl::stream::handshake' blocks this thread
  mock::the<asio::ssl::stream>().shutdown(); // expect-explain: 'asio::ssl::stream::shutdown' blocks this thread
  mock::the<asio::ssl::stream>().read_some(); // expect-explain: 'asio::ssl::stream::read_some' blocks this thread
  mock::the<asio::ssl::stream>().write_some(); // expect-explain: 'asio::ssl::stream::write_some' blocks this thread
  mock::the<asio::ip::basic_resolver>().resolve(); // expect-explain: 'asio::ip::basic_resolver::resolve' blocks this thread
  asio::read(); // expect-explain: 'asio::read' blocks this thread
  asio::read_at(); // expect-explain: 'asio::read_at' blocks this thread
  asio::read_until(); // expect-explain: 'asio::read_until' blocks this thread
  asio::write(); // expect-explain: 'asio::write' blocks this thread
  asio::write_at(); // expect-explain: 'asio::write_at' blocks this thread
  asio::connect(); // expect-explain: 'asio::connect' blocks this thread
  mock::the<asio::io_context>().wrap(any); // expect-explain: 'asio::io_context::wrap' wraps a callable
  mock::the<asio::io_context::strand>().wrap(any); // expect-explain: 'asio::io_context::strand::wrap' wraps a callable
  asio::bind_executor(any, any); // expect-explain: 'asio::bind_executor' says where a coroutine goes on
  asio::bind_cancellation_slot(any, any); // expect-explain: 'asio::bind_cancellation_slot' wraps a callable
  asio::bind_allocator(any, any); // expect-explain: 'asio::bind_allocator' wraps a callable
  asio::bind_immediate_executor(any, any); // expect-explain: 'asio::bind_immediate_executor' wraps a callable
  asio::redirect_error(any); // expect-explain: 'asio::redirect_error' wraps a callable
  asio::append(any); // expect-explain: 'asio::append' wraps a callable
  asio::prepend(any); // expect-explain: 'asio::prepend' wraps a callable
  asio::as_tuple(any); // expect-explain: 'asio::as_tuple' wraps a callable
  asio::consign(any); // expect-explain: 'asio::consign' wraps a callable
  mock::the<asio::io_context::basic_executor_type>().running_in_this_thread(); // expect-explain: 'asio::io_context::basic_executor_type::running_in_this_thread' says whether an event loop runs
  mock::the<asio::io_context::executor_type>().running_in_this_thread(); // expect-explain: 'asio::io_context::executor_type::running_in_this_thread' says whether an event loop runs
  mock::the<asio::thread_pool::basic_executor_type>().running_in_this_thread(); // expect-explain: 'asio::thread_pool::basic_executor_type::running_in_this_thread' says whether an event loop runs
  mock::the<asio::thread_pool::executor_type>().running_in_this_thread(); // expect-explain: 'asio::thread_pool::executor_type::running_in_this_thread' says whether an event loop runs
  mock::the<asio::strand>().running_in_this_thread(); // expect-explain: 'asio::strand::running_in_this_thread' says whether an event loop runs
  mock::the<asio::io_context::strand>().running_in_this_thread(); // expect-explain: 'asio::io_context::strand::running_in_this_thread' says whether an event loop runs
  asio::basic_system_executor(); // expect-explain: 'asio::basic_system_executor::basic_system_executor' may give another loop than is meant
  asio::system_executor(); // expect-explain: 'asio::system_executor::system_executor' may give another loop than is meant
  asio::system_context(); // expect-explain: 'asio::system_context::system_context' may give another loop than is meant
  mock::the<asio::basic_system_executor>().context(); // expect-explain: 'asio::basic_system_executor::context' may give another loop than is meant
  mock::the<asio::system_executor>().context(); // expect-explain: 'asio::system_executor::context' may give another loop than is meant
}

void executors() {
  own::post(mock::the<asio::io_context>(), WAIT); // expect: wait
  own::post(mock::the<asio::io_context::basic_executor_type>(), WAIT); // expect: wait
  own::post(mock::the<asio::io_context::executor_type>(), WAIT); // expect: wait
  own::post(mock::the<asio::io_context::strand>(), WAIT); // expect: wait
  own::start(mock::the<asio::thread_pool>(), WAIT); // expect-explain: off-loop: 'lambda
  own::start(mock::the<asio::thread_pool::basic_executor_type>(), WAIT); // expect-explain: off-loop: 'lambda
  own::start(mock::the<asio::thread_pool::executor_type>(), WAIT); // expect-explain: off-loop: 'lambda
  own::start(mock::the<asio::system_context>(), WAIT); // expect-explain: off-loop: 'lambda
  own::start(mock::the<asio::basic_system_executor>(), WAIT); // expect-explain: off-loop: 'lambda
  own::start(mock::the<asio::system_executor>(), WAIT); // expect-explain: off-loop: 'lambda
}

asio::awaitable<int> task0() { co_return 1; } // expect-explain: it starts when it is awaited
asio::experimental::coro<int> task1() { co_return 1; } // expect-explain: it starts when it is awaited
