// RUN: %check %s
// Shape 79: a handler stops the server that runs it, and waits for its threads.
//--- asio.cpp
#include <boost/asio.hpp>
namespace net = boost::asio;

net::awaitable<void> work();

class Server {
  net::thread_pool Pool{4};

public:
  void stop() {
    Pool.stop();
    Pool.join(); // expect-likely: 'boost::asio::thread_pool::join'
  }
  net::awaitable<void> onQuit() {
    stop();
    co_return;
  }
  void start() { net::co_spawn(Pool, onQuit(), net::detached); }
};

void directly(net::thread_pool &pool) {
  net::post(pool, [&pool] { pool.join(); }); // expect-likely: 'boost::asio::thread_pool::join'
}
void anotherPool(net::thread_pool &pool, net::thread_pool &other) {
  net::post(pool, [&other] { other.join(); });
}
int main() {
  net::thread_pool pool(4);
  net::co_spawn(pool, work(), net::detached);
  pool.join();
}

//--- folly.cpp
#include "folly.h"

class Service {
  folly::CPUThreadPoolExecutor Pool{4};

public:
  void stop() { Pool.join(); } // expect-likely: 'folly::ThreadPoolExecutor::join'
  void onQuit() {
    Pool.add([this] { stop(); });
  }
  void closes() { stop(); }
};
