// RUN: %check %s
// Shape 10: the run call is a default argument. It runs in the caller, where no
// fix is possible.
#include <boost/asio.hpp>
#include "cppcoro.h"
namespace net = boost::asio;

std::future<int> latest();
cppcoro::task<int> newest();

void write(int Revision = latest().get());
void log(int Level, int Revision = cppcoro::sync_wait(newest()));
struct Store {
  explicit Store(int Revision = latest().get());
  void flush(int Revision = latest().get()) const;
};

net::awaitable<void> leavesThemOut(const Store &s) {
  write();   // expect-likely: 'std::future::get'
  log(1);    // expect-likely: 'cppcoro::sync_wait'
  s.flush(); // expect-likely: 'std::future::get'
  Store own; // expect-likely: 'std::future::get'
  co_return;
}

net::awaitable<void> givesThem(const Store &s) {
  write(1);
  log(1, 1);
  s.flush(1);
  Store own(1);
  co_return;
}

int main() {
  write();
  log(1);
  Store().flush();
}
