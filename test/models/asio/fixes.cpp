// RUN: %check %s
// Each shape of run call for which there is a fix, or a way out.
#include <boost/asio.hpp>
#include <chrono>
namespace net = boost::asio;
using net::use_future;

// With what completes them, and a condition before it or not.
namespace boost::asio {
struct stream {};
struct condition {};
template <class... Args> std::future<int> async_read(stream &, Args &&...);
template <class... Args> std::future<int> async_write(stream &, Args &&...);
template <class... Args> std::future<int> async_read_until(stream &, Args &&...);
template <class... Args> std::future<int> async_read_at(stream &, Args &&...);
template <class... Args> std::future<int> async_write_at(stream &, Args &&...);
template <class... Args> std::future<int> async_connect(stream &, Args &&...);
} // namespace boost::asio

net::awaitable<void> awaited(net::stream &s, net::condition all, int at, int data) {
  net::async_read(s, data, use_future).get(); // expect: future::get // expect-fix: await safe
  net::async_read(s, data, all, use_future).get(); // expect: future::get // expect-fix: await safe
  net::async_write(s, data, use_future).get(); // expect: future::get // expect-fix: await safe
  net::async_write(s, data, all, use_future).get(); // expect: future::get // expect-fix: await safe
  net::async_read_until(s, data, '\n', use_future).get(); // expect: future::get // expect-fix: await safe
  net::async_read_at(s, at, data, use_future).get(); // expect: future::get // expect-fix: await safe
  net::async_read_at(s, at, data, all, use_future).get(); // expect: future::get // expect-fix: await safe
  net::async_write_at(s, at, data, use_future).get(); // expect: future::get // expect-fix: await safe
  net::async_write_at(s, at, data, all, use_future).get(); // expect: future::get // expect-fix: await safe
  net::async_connect(s, data, use_future).get(); // expect: future::get // expect-fix: await safe
  net::async_connect(s, data, all, use_future).get(); // expect: future::get // expect-fix: await safe
  co_return;
}

net::awaitable<void> loops(net::io_context &loop) {
  loop.run(); // expect: 'boost::asio::io_context::run' // expect-no-fix: instead of running the loop
  loop.run_one(); // expect: 'boost::asio::io_context::run_one' // expect-no-fix: instead of running the loop
  loop.run_for(std::chrono::seconds(1)); // expect: 'boost::asio::io_context::run_for' // expect-no-fix: instead of running the loop
  loop.run_until(std::chrono::steady_clock::now()); // expect: 'boost::asio::io_context::run_until' // expect-no-fix: instead of running the loop
  loop.run_one_for(std::chrono::seconds(1)); // expect: 'boost::asio::io_context::run_one_for' // expect-no-fix: instead of running the loop
  loop.run_one_until(std::chrono::steady_clock::now()); // expect: 'boost::asio::io_context::run_one_until' // expect-no-fix: instead of running the loop
  co_return;
}
