// RUN: %check %s
// Shape 20: a new thread has no loop: expect-none
#include <boost/asio.hpp>
#include <boost/thread.hpp>
#include "qcoro.h"
#include <functional>
#include <thread>
#include <vector>
namespace net = boost::asio;

std::future<int> ask();
void wait(std::future<int> f) { f.get(); }
void waitAsWell(std::shared_future<int> f) { f.get(); }

net::awaitable<void> detached(net::io_context &io) {
  std::thread([] { ask().get(); }).detach();
  std::thread([&io] { io.run(); }).detach();
  std::thread(wait, ask()).detach();
  std::thread(&wait, ask()).detach();
  boost::thread([] { ask().get(); }).detach();
  co_return;
}

struct Server {
  net::io_context Io;
  std::vector<std::thread> Threads;
  std::vector<std::jthread> Stoppable;
  void serve() { Io.run(); }
  void serve(int Times) {
    while (Times--)
      Io.run_one();
  }
  net::awaitable<void> start() {
    Threads.emplace_back([this] { Io.run(); });
    Threads.emplace_back(static_cast<void (Server::*)()>(&Server::serve), this);
    Threads.push_back(std::thread([this] { serve(3); }));
    Stoppable.emplace_back([this](std::stop_token) { Io.run(); });
    auto body = [this] { serve(); };
    Threads.emplace_back(body);
    Threads.emplace_back(std::bind(waitAsWell, ask().share()));
    co_return;
  }
};

QCoro::Task<QString> fetch();
QCoro::Task<> qtThread() {
  QThread *thread = QThread::create([] { QCoro::waitFor(fetch()); });
  thread->start();
  co_return;
}
