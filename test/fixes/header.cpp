// RUN: %check_fix %s
// A fix in a header is applied once, although two files include it, and by two
// spellings of its path.
//--- inc/hook.h
#pragma once
#include <boost/asio.hpp>
namespace net = boost::asio;

net::awaitable<void> work();

inline void hook(net::io_context &io) {
  net::co_spawn(io, work(), net::use_future).get();
}

//--- inc/hook.h.fixed
#pragma once
#include <boost/asio.hpp>
namespace net = boost::asio;

net::awaitable<void> work();

inline void hook(net::io_context &io) {
  if (io.get_executor().running_in_this_thread())
    net::co_spawn(io, work(), [](std::exception_ptr E) {
      if (E)
        std::rethrow_exception(E);
    });
  else
    net::co_spawn(io, work(), net::use_future).get();
}

//--- a.cpp
#include "inc/hook.h"

net::awaitable<void> a(net::io_context &io) {
  hook(io);
  co_return;
}

//--- b.cpp
#include "inc/../inc/hook.h"

net::awaitable<void> b(net::io_context &io) {
  hook(io);
  net::co_spawn(io, work(), net::use_future).get();
  co_return;
}

//--- b.cpp.fixed
#include "inc/../inc/hook.h"

net::awaitable<void> b(net::io_context &io) {
  hook(io);
  co_await net::co_spawn(io, work(), net::use_awaitable);
  co_return;
}
