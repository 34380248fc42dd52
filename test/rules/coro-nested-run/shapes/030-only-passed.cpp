// RUN: %check %s
// Shape 30: a function that is named is not called: expect-none
#include <boost/asio.hpp>
#include "cppcoro.h"
#include <functional>
namespace net = boost::asio;

using Task = cppcoro::task<int>;
int wait(std::shared_future<int> f) { return f.get(); }
struct Client {
  int get() { return std::future<int>().get(); }
};

void addRow(const char *, int (*)(std::shared_future<int>));
void addWaiter(int (*)(Task &&));
void addMember(int (Client::*)());
template <class F> void keep(F);

net::awaitable<void> passes(std::shared_future<int> f) {
  addRow("wait", wait);
  addRow("wait", &wait);
  addWaiter(&cppcoro::sync_wait<Task>);
  addMember(&Client::get);
  keep(std::bind_front(wait, f));
  keep(std::bind(&Client::get, Client()));
  co_return;
}

net::awaitable<void> keeps() {
  int (*pointer)(std::shared_future<int>) = wait;
  auto member = &Client::get;
  std::function<int(std::shared_future<int>)> function = wait;
  auto &reference = wait;
  (void)pointer, (void)member, (void)reference;
  co_return;
}
