// RUN: %check %s
// Shape 28: what is stored on the loop is called where waiting is right:
// expect-none
//--- seastar.cpp
#include "seastar.h"
#include <functional>

seastar::future<> flush();

struct Descriptor {
  std::function<void()> Replacer;
};
seastar::future<> compact(Descriptor d) {
  return seastar::async([d] { d.Replacer(); });
}
seastar::future<> start() {
  Descriptor d;
  d.Replacer = [] { flush().get(); };
  co_await compact(d);
}

//--- thread.cpp
#include <boost/asio.hpp>
#include <functional>
#include <thread>

std::future<int> ask();

class Worker {
  std::function<void()> Job;

public:
  void setJob(std::function<void()> job) { Job = std::move(job); }
  void start() {
    std::thread([this] { Job(); }).detach();
  }
};
boost::asio::awaitable<void> configure(Worker &w) {
  w.setJob([] { ask().get(); });
  w.start();
  co_return;
}
