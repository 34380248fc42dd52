// RUN: %check %s
// RUN: %check_fix %s
// The running-loop branch in functions that a coroutine reaches.
//--- a.cpp
#include <boost/asio.hpp>
#include <string>
namespace net = boost::asio;

net::awaitable<void> work();
net::awaitable<int> value();
net::awaitable<void> save(std::string);

void plain(net::io_context &io) {
  // expect@+2: 'std::future::get'
  // expect-fix@+1: branch safe
  net::co_spawn(io, work(), net::use_future).get();
}

void withAValue(net::io_context &io) {
  // expect@+2: 'std::future::get'
  // expect-fix@+1: branch safe
  net::co_spawn(io, value(), net::use_future).get();
}

// A copy is not borrowed.
void copies(net::io_context &io, const std::string &text) {
  // expect@+2: 'std::future::get'
  // expect-fix@+1: branch safe
  net::co_spawn(io, save(text), net::use_future).get();
}

void withoutBraces(net::io_context &io, bool dirty) {
  if (dirty)
    // expect@+2: 'std::future::get'
    // expect-fix@+1: branch safe
    net::co_spawn(io, work(), net::use_future).get();
}

void beforeAnElse(net::io_context &io, bool dirty) {
  if (dirty)
    // expect@+2: 'std::future::get'
    // expect-fix@+1: branch safe
    net::co_spawn(io, work(), net::use_future).get();
  else
    io.stop();
}

struct Hook {
  net::io_context &Io;
  explicit Hook(net::io_context &io) : Io(io) {}
  virtual ~Hook() = default;
  virtual void onMessage() {
    // expect@+2: 'std::future::get'
    // expect-fix@+1: branch safe
    net::co_spawn(Io, work(), net::use_future).get();
  }
};

void onAnExecutor(const net::io_context::executor_type &ex) {
  // expect@+2: 'std::future::get'
  // expect-fix@+1: branch safe
  net::co_spawn(ex, work(), net::use_future).get();
}

net::awaitable<void> serve(net::io_context &io, Hook &hook) {
  plain(io);
  withAValue(io);
  copies(io, "a");
  withoutBraces(io, true);
  beforeAnElse(io, true);
  hook.onMessage();
  onAnExecutor(io.get_executor());
  co_return;
}

//--- a.cpp.fixed
#include <boost/asio.hpp>
#include <string>
namespace net = boost::asio;

net::awaitable<void> work();
net::awaitable<int> value();
net::awaitable<void> save(std::string);

void plain(net::io_context &io) {
  if (io.get_executor().running_in_this_thread())
    net::co_spawn(io, work(), [](std::exception_ptr E) {
      if (E)
        std::rethrow_exception(E);
    });
  else
    net::co_spawn(io, work(), net::use_future).get();
}

void withAValue(net::io_context &io) {
  if (io.get_executor().running_in_this_thread())
    net::co_spawn(io, value(), [](std::exception_ptr E, auto &&) {
      if (E)
        std::rethrow_exception(E);
    });
  else
    net::co_spawn(io, value(), net::use_future).get();
}

// A copy is not borrowed.
void copies(net::io_context &io, const std::string &text) {
  if (io.get_executor().running_in_this_thread())
    net::co_spawn(io, save(text), [](std::exception_ptr E) {
      if (E)
        std::rethrow_exception(E);
    });
  else
    net::co_spawn(io, save(text), net::use_future).get();
}

void withoutBraces(net::io_context &io, bool dirty) {
  if (dirty) {
    if (io.get_executor().running_in_this_thread())
      net::co_spawn(io, work(), [](std::exception_ptr E) {
        if (E)
          std::rethrow_exception(E);
      });
    else
      net::co_spawn(io, work(), net::use_future).get();
  }
}

void beforeAnElse(net::io_context &io, bool dirty) {
  if (dirty) {
    if (io.get_executor().running_in_this_thread())
      net::co_spawn(io, work(), [](std::exception_ptr E) {
        if (E)
          std::rethrow_exception(E);
      });
    else
      net::co_spawn(io, work(), net::use_future).get();
  } else
    io.stop();
}

struct Hook {
  net::io_context &Io;
  explicit Hook(net::io_context &io) : Io(io) {}
  virtual ~Hook() = default;
  virtual void onMessage() {
    if (Io.get_executor().running_in_this_thread())
      net::co_spawn(Io, work(), [](std::exception_ptr E) {
        if (E)
          std::rethrow_exception(E);
      });
    else
      net::co_spawn(Io, work(), net::use_future).get();
  }
};

void onAnExecutor(const net::io_context::executor_type &ex) {
  if (ex.running_in_this_thread())
    net::co_spawn(ex, work(), [](std::exception_ptr E) {
      if (E)
        std::rethrow_exception(E);
    });
  else
    net::co_spawn(ex, work(), net::use_future).get();
}

net::awaitable<void> serve(net::io_context &io, Hook &hook) {
  plain(io);
  withAValue(io);
  copies(io, "a");
  withoutBraces(io, true);
  beforeAnElse(io, true);
  hook.onMessage();
  onAnExecutor(io.get_executor());
  co_return;
}
