// RUN: %if boost-asio %{ %check_run %s --unsafe %}
// RUN: %if asio %{ %check_run %s --unsafe --replace=boost::asio=asio --replace=boost/asio=asio -- -DASIO_HAS_CO_AWAIT=1 %}
// Functions between a coroutine and the run call become coroutines.
// hangs-in: std::future<int>::get
// hangs-in: Store::load
// hangs-in: Store::sum
// hangs-in: boost::asio::io_context::run
// prints: 43 7
#include <boost/asio.hpp>
#include <cstdio>
#include <watch.h>
namespace net = boost::asio;

net::awaitable<int> fetch(int key) {
  co_await net::post(net::use_awaitable);
  co_return key + 1;
}
class Store {
public:
  explicit Store(net::io_context &io) : Io(io) {}
  int sum(int a, int b);
  void print(int n) const;

private:
  int load(int key);
  net::io_context &Io;
};
int Store::load(int key) {
  if (key < 0)
    return 0;
  return net::co_spawn(Io, fetch(key), net::use_future).get();
}
int Store::sum(int a, int b) {
  auto twice = [](int n) { return 2 * n; };
  return twice(load(a)) + load(b) + (load(-1) ? 1 : 0);
}
net::awaitable<void> serve(Store &store) {
  int all = store.sum(10, 20);
  if (all == 43)
    std::printf("%d %d\n", all, store.sum(1, 2));
  co_return;
}
int main() {
  watch();
  net::io_context io;
  Store store(io);
  net::co_spawn(io, serve(store), net::detached);
  io.run();
}
