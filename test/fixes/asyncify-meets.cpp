// RUN: %check %s
// RUN: %check_fix --unsafe %s
// Where two calls that would be awaited begin at one place, the branch remains, and
// nothing says that there is no fix.
//--- a.cpp
#include <boost/asio.hpp>
namespace net = boost::asio;
net::awaitable<void> done();

struct Other {
  net::io_context &Io;
  Other *next() {
    // expect@+2: 'std::future::get'
    // expect-fix@+1: branch unsafe
    net::co_spawn(Io, done(), net::use_future).get();
    return this;
  }
};
net::awaitable<void> chainsOthers(Other o) {
  o.next()->next();
  co_return;
}
//--- a.cpp.unsafe
#include <boost/asio.hpp>
namespace net = boost::asio;
net::awaitable<void> done();

struct Other {
  net::io_context &Io;
  Other *next() {
    if (Io.get_executor().running_in_this_thread())
      net::co_spawn(Io, done(), [](std::exception_ptr E) {
        if (E)
          std::rethrow_exception(E);
      });
    else
      net::co_spawn(Io, done(), net::use_future).get();
    return this;
  }
};
net::awaitable<void> chainsOthers(Other o) {
  o.next()->next();
  co_return;
}
