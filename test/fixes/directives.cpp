// RUN: %check %s
// RUN: %check_fix %s
// What is replaced has no `#if` in it, which would be gone; around what stays it may be.
//--- a.cpp
#include <boost/asio.hpp>
namespace net = boost::asio;

net::awaitable<int> work(int n);
net::awaitable<void> chosen(net::io_context &io, net::io_context &other) {
  // expect@+8: 'std::future::get'
  // expect-no-fix@+7: a preprocessor directive stands in the call; put what it chooses into a variable first
  net::co_spawn(io, work(1),
#ifdef ALLOCATE
                net::use_future[std::allocator<char>()]
#else
                net::use_future
#endif
                ).get();
  // expect@+8: 'std::future::get'
  // expect-fix@+7: await safe
  net::co_spawn(io, work(
#ifdef MORE
                        2
#else
                        1
#endif
                        ), net::use_future).get();
  co_return;
}
void branched(net::io_context &io) noexcept {
  // expect@+8: 'std::future::get'
  // expect-no-fix@+7: a preprocessor directive stands in the call
  net::co_spawn(io, work(
#ifdef MORE
                        2
#else
                        1
#endif
                        ), net::use_future).get();
}
net::awaitable<void> calls(net::io_context &io) {
  branched(io);
  co_return;
}
//--- a.cpp.fixed
#include <boost/asio.hpp>
namespace net = boost::asio;

net::awaitable<int> work(int n);
net::awaitable<void> chosen(net::io_context &io, net::io_context &other) {
  net::co_spawn(io, work(1),
#ifdef ALLOCATE
                net::use_future[std::allocator<char>()]
#else
                net::use_future
#endif
                ).get();
  co_await net::co_spawn(io,
                         work(
#ifdef MORE
                             2
#else
                             1
#endif
                             ),
                         net::use_awaitable);
  co_return;
}
void branched(net::io_context &io) noexcept {
  net::co_spawn(io, work(
#ifdef MORE
                        2
#else
                        1
#endif
                        ), net::use_future).get();
}
net::awaitable<void> calls(net::io_context &io) {
  branched(io);
  co_return;
}
