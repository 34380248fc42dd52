// RUN: %check %s
// Two programs of one project: each has a main(), and what stands in one of them
// is not the other's, though it stands in the same place of it.
//--- loop.cpp
#include <boost/asio.hpp>
#include <future>
namespace net = boost::asio;
std::future<int> ask();
int main() {
  net::io_context io;
  auto f = [] { ask().get(); }; // expect: 'std::future::get'
  net::post(io, f);
  io.run();
}
//--- thread.cpp
#include <future>
#include <thread>
std::future<int> ask();
int main() {
  int n=0;(void)n;;;;
  auto f = [] { ask().get(); };
  std::thread t(f);
  t.join();
}
