// RUN: %check %s
// Shape 108: calls that block and run nothing to completion are another check's
// business: expect-none
#include <boost/asio.hpp>
#include "qcoro.h"
#include <condition_variable>
#include <fstream>
#include <mutex>
#include <semaphore>
#include <string>
#include <thread>
#include <unistd.h>
namespace net = boost::asio;

net::awaitable<void> sleeps() {
  std::this_thread::sleep_for(std::chrono::milliseconds(5));
  ::usleep(10);
  co_return;
}
net::awaitable<void> files(int fd) {
  std::ifstream in("/etc/hosts");
  std::string line;
  std::getline(in, line);
  ::fsync(fd);
  co_return;
}
struct Shared {
  std::mutex M;
  std::condition_variable Changed;
  std::binary_semaphore Free{1};
  std::thread Worker;
  bool Ready = false;
  net::awaitable<void> locks() {
    std::lock_guard guard(M);
    co_return;
  }
  net::awaitable<void> waits() {
    std::unique_lock lock(M);
    Changed.wait(lock, [this] { return Ready; });
    Free.acquire();
    co_return;
  }
  net::awaitable<void> joins() {
    Worker.join();
    co_return;
  }
};
net::awaitable<void> timer(net::io_context &io) {
  net::steady_timer t(io);
  t.wait();
  co_return;
}
QCoro::Task<> process(QProcess &p) {
  p.start("ls");
  p.waitForFinished();
  co_return;
}
