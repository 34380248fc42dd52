// RUN: %check %s
// RUN: %check_fix %s --unsafe
// The function names an executor; awaited, its twin runs on the coroutine's.
//--- a.cpp
#include <boost/asio.hpp>
#include <string>
namespace net = boost::asio;

class Client {
public:
  explicit Client(net::io_context &io) : Io(io) {}
  net::awaitable<int> async_get(std::string key);
  int get(std::string key) {
    return net::co_spawn(Io, async_get(std::move(key)), net::use_future).get();
  }

private:
  net::io_context &Io;
};

net::awaitable<int> serve(Client &c, std::string key) {
  // expect@+2: 'std::future::get'
  // expect-fix@+1: twin unsafe
  int n = c.get(key);
  // expect@+2: 'std::future::get'
  // expect-fix-says@+1: on the executor of this coroutine, not on the one that 'get' names
  co_return n + Client(c).get(key + "2");
}
//--- a.cpp.unsafe
#include <boost/asio.hpp>
#include <string>
namespace net = boost::asio;

class Client {
public:
  explicit Client(net::io_context &io) : Io(io) {}
  net::awaitable<int> async_get(std::string key);
  int get(std::string key) {
    return net::co_spawn(Io, async_get(std::move(key)), net::use_future).get();
  }

private:
  net::io_context &Io;
};

net::awaitable<int> serve(Client &c, std::string key) {
  int n = co_await c.async_get(key);
  co_return n + co_await Client(c).async_get(key + "2");
}
