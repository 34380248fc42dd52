// RUN: %check %s --checks=coro-*
// What blocks inside a function that is given work is a run call, and so is what
// waits for a callback: coro-nested-run speaks of both, and one cause is one
// finding.
#include <condition_variable>
#include <mutex>
#include <semaphore>
#include <boost/asio.hpp>
namespace asio = boost::asio;

template <class Work> void finish(asio::io_context &io, Work work) {
  std::binary_semaphore done{0};
  asio::co_spawn(io, std::move(work), [&](std::exception_ptr) { done.release(); });
  done.acquire();
}
asio::awaitable<void> work();
asio::awaitable<void> serve(asio::io_context &io) {
  finish(io, work()); // expect: 'finish' waits on a thread that runs an event loop
  co_return;
}
asio::awaitable<void> both(asio::io_context &io, std::binary_semaphore &s) {
  s.acquire(); // expect-likely: 'std::counting_semaphore::acquire' blocks a thread
  co_return;
}
