// RUN: %check_fix %s
// The fix is formatted as the project's own .clang-format says; what it does
// not touch is not formatted.
//--- .clang-format
BasedOnStyle: LLVM
IndentWidth: 4
BreakBeforeBraces: Allman
AllowShortIfStatementsOnASingleLine: Never

//--- a.cpp
#include <boost/asio.hpp>
namespace net = boost::asio;

net::awaitable<void> work( );

void hook(net::io_context &io)
{
    net::co_spawn(io, work(), net::use_future).get();
}
net::awaitable<void> serve(net::io_context& io) {
  hook( io );
  co_return; }

//--- a.cpp.fixed
#include <boost/asio.hpp>
namespace net = boost::asio;

net::awaitable<void> work( );

void hook(net::io_context &io)
{
    if (io.get_executor().running_in_this_thread())
        net::co_spawn(io, work(),
                      [](std::exception_ptr E)
                      {
                          if (E)
                              std::rethrow_exception(E);
                      });
    else
        net::co_spawn(io, work(), net::use_future).get();
}
net::awaitable<void> serve(net::io_context& io) {
  hook( io );
  co_return; }
