// RUN: %check %s
// Shape 80: who lets go of an object last runs its destructor. Nobody knows who
// that is: expect-none
#include <boost/asio.hpp>
#include "folly.h"
#include <memory>
#include <vector>
namespace net = boost::asio;

struct Connection {
  std::future<void> Closed;
  ~Connection() { Closed.get(); }
};
net::awaitable<void> parameter(std::shared_ptr<Connection> c) { co_return; }
net::awaitable<void> copy(const std::shared_ptr<Connection> &c) {
  auto mine = c;
  co_return;
}
struct Cache {
  std::vector<std::shared_ptr<Connection>> All;
  std::shared_ptr<Connection> Last;
  net::awaitable<void> evict() {
    All.pop_back();
    Last.reset();
    co_return;
  }
};

folly::coro::Task<void> shutdown();
class Client {
public:
  ~Client() { folly::coro::blockingWait(shutdown()); }
};
folly::coro::Task<void> weak(std::weak_ptr<Client> w) {
  if (auto strong = w.lock())
    co_await shutdown();
}
