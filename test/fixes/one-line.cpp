// RUN: %check_fix %s
// What follows in the line of the run call is not one of the `else`, nor does it
// look so.
//--- .clang-format
DisableFormat: true

//--- a.cpp
#include <boost/asio.hpp>
namespace net = boost::asio;

net::awaitable<void> work();

int answer(net::io_context &io) { net::co_spawn(io, work(), net::use_future).get(); return 42; }
int next(net::io_context &io) {
  net::co_spawn(io, work(), net::use_future).get();return 42; // there is no blank
}
net::awaitable<void> serve(net::io_context &io) {
  answer(io);
  next(io);
  co_return;
}

//--- a.cpp.fixed
#include <boost/asio.hpp>
namespace net = boost::asio;

net::awaitable<void> work();

int answer(net::io_context &io) { if (io.get_executor().running_in_this_thread())
  net::co_spawn(io, work(), [](std::exception_ptr E) { if (E) std::rethrow_exception(E); });
else
  net::co_spawn(io, work(), net::use_future).get();
return 42; }
int next(net::io_context &io) {
  if (io.get_executor().running_in_this_thread())
    net::co_spawn(io, work(), [](std::exception_ptr E) { if (E) std::rethrow_exception(E); });
  else
    net::co_spawn(io, work(), net::use_future).get();
  return 42; // there is no blank
}
net::awaitable<void> serve(net::io_context &io) {
  answer(io);
  next(io);
  co_return;
}
