// RUN: %check %s
// Shape 6: the expression spans lines. The finding is where the callee's name is.
#include <boost/asio.hpp>
#include "cppcoro.h"
#include <map>
#include <string>
namespace net = boost::asio;

net::awaitable<int> work();

net::awaitable<int> spawned(net::io_context &io) {
  int n = net::co_spawn(io,
                        work(),
                        net::use_future)
              .get(); // expect: 'std::future::get'
  co_return n;
}

struct Criteria {
  Criteria(std::string, int);
};
struct Mapper {
  Mapper &orderBy(std::string);
  std::future<int> find(Criteria);
};
net::awaitable<int> databaseQuery(Mapper mapper) {
  co_return mapper
      .orderBy("id")
      .find(Criteria("owner",
                     7))
      .get(); // expect: 'std::future::get'
}

cppcoro::task<int> read(std::string, int);
cppcoro::task<int> argumentsOnLinesOfTheirOwn() {
  co_return cppcoro::sync_wait( // expect: 'cppcoro::sync_wait'
      read(
          "file",
          1));
}

net::awaitable<int> lambdaAsArgument(net::io_context &io) {
  co_return net::co_spawn(
                io,
                []() -> net::awaitable<int> {
                  co_return 1;
                },
                net::use_future)
      .get(); // expect: 'std::future::get'
}
