// RUN: %check %s
// What is often harmless is only likely: locks, joining a thread that may have
// ended, reading what may be there.
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
