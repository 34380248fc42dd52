// RUN: %check %s
// The project says itself what blocks, and where a loop runs.
#include <boost/asio.hpp>
namespace asio = boost::asio;

[[clang::annotate("coro_tidy::blocks")]] void query();
[[clang::annotate("coro_tidy::on_loop")]] void tick() {
  query(); // expect: 'query' blocks a thread that runs an event loop: it is marked as blocking
}
asio::awaitable<void> serve() {
  query(); // expect: 'query'
  query(); // NOLINT(coro-blocking-call)
  co_return;
}
