// RUN: %check %s
// What is often harmless, or short, is only likely: sleeps, locks, joining a thread
// that may have ended, reading what may be there. No time at all is nothing.
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <poll.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <boost/asio.hpp>
namespace asio = boost::asio;

asio::awaitable<void> locks(std::mutex &m) {
  std::lock_guard<std::mutex> lock(m); // expect-likely: 'std::lock_guard::lock_guard'
  co_return;
}
asio::awaitable<void> joins(std::thread &t) {
  t.join(); // expect-likely: 'std::thread::join'
  co_return;
}
asio::awaitable<void> reaps() {
  int status;
  ::waitpid(-1, &status, WNOHANG); // expect-likely: 'waitpid'
  co_return;
}
asio::awaitable<void> polls(pollfd *fds) {
  ::poll(fds, 1, 0);
  ::poll(fds, 1, 10); // expect-likely: 'poll'
  co_return;
}
asio::awaitable<void> sleeps(std::condition_variable &c, std::unique_lock<std::mutex> &lock) {
  ::sleep(1); // expect-likely: 'sleep'
  ::sleep(0);
  std::this_thread::sleep_for(std::chrono::seconds(1)); // expect-likely: 'std::this_thread::sleep_for'
  std::this_thread::sleep_for(std::chrono::seconds(0));
  c.wait(lock); // expect-likely: 'std::condition_variable::wait'
  co_return;
}
