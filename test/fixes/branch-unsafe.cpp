// RUN: %check %s
// RUN: %check_fix %s
// RUN: %check_fix --unsafe %s
// The branch starts the task and goes on. Where that needs a person's eye the
// fix is unsafe: --fix leaves it alone.
//--- a.cpp
#include <boost/asio.hpp>
#include <string>
namespace net = boost::asio;

net::awaitable<void> work();
net::awaitable<void> save(const std::string &);
struct File {
  void close();
};

// The file would be closed before it is saved.
void followed(net::io_context &io, File &file) {
  // expect@+3: 'std::future::get'
  // expect-fix@+2: branch unsafe
  // expect-fix-says@+1: 14
  net::co_spawn(io, work(), net::use_future).get();
  file.close();
}

// The loop would go on before the first is done.
void inALoop(net::io_context &io) {
  for (int i = 0; i < 2; ++i) {
    // expect@+2: 'std::future::get'
    // expect-fix@+1: branch unsafe
    net::co_spawn(io, work(), net::use_future).get();
  }
}

// The string must outlive the task; nobody here knows.
void borrowsAParameter(net::io_context &io, const std::string &text) {
  // expect@+3: 'std::future::get'
  // expect-fix@+2: branch unsafe
  // expect-fix-says@+1: text
  net::co_spawn(io, save(text), net::use_future).get();
}

struct Log {
  net::io_context &Io;
  net::awaitable<void> write();
  void borrowsThis() {
    // expect@+3: 'std::future::get'
    // expect-fix@+2: branch unsafe
    // expect-fix-says@+1: this
    net::co_spawn(Io, write(), net::use_future).get();
  }
};

// Whoever calls this is no coroutine that we know.
void atTheTop(net::io_context &io, File &file, Log &log) {
  followed(io, file);
  inALoop(io);
  borrowsAParameter(io, "a");
  log.borrowsThis();
}

net::awaitable<void> serve(net::io_context &io, File &file, Log &log) {
  followed(io, file);
  inALoop(io);
  borrowsAParameter(io, "a");
  log.borrowsThis();
  co_return;
}

//--- a.cpp.unsafe
#include <boost/asio.hpp>
#include <string>
namespace net = boost::asio;

net::awaitable<void> work();
net::awaitable<void> save(const std::string &);
struct File {
  void close();
};

// The file would be closed before it is saved.
void followed(net::io_context &io, File &file) {
  if (io.get_executor().running_in_this_thread())
    net::co_spawn(io, work(), [](std::exception_ptr E) {
      if (E)
        std::rethrow_exception(E);
    });
  else
    net::co_spawn(io, work(), net::use_future).get();
  file.close();
}

// The loop would go on before the first is done.
void inALoop(net::io_context &io) {
  for (int i = 0; i < 2; ++i) {
    if (io.get_executor().running_in_this_thread())
      net::co_spawn(io, work(), [](std::exception_ptr E) {
        if (E)
          std::rethrow_exception(E);
      });
    else
      net::co_spawn(io, work(), net::use_future).get();
  }
}

// The string must outlive the task; nobody here knows.
void borrowsAParameter(net::io_context &io, const std::string &text) {
  if (io.get_executor().running_in_this_thread())
    net::co_spawn(io, save(text), [](std::exception_ptr E) {
      if (E)
        std::rethrow_exception(E);
    });
  else
    net::co_spawn(io, save(text), net::use_future).get();
}

struct Log {
  net::io_context &Io;
  net::awaitable<void> write();
  void borrowsThis() {
    if (Io.get_executor().running_in_this_thread())
      net::co_spawn(Io, write(), [](std::exception_ptr E) {
        if (E)
          std::rethrow_exception(E);
      });
    else
      net::co_spawn(Io, write(), net::use_future).get();
  }
};

// Whoever calls this is no coroutine that we know.
void atTheTop(net::io_context &io, File &file, Log &log) {
  followed(io, file);
  inALoop(io);
  borrowsAParameter(io, "a");
  log.borrowsThis();
}

net::awaitable<void> serve(net::io_context &io, File &file, Log &log) {
  followed(io, file);
  inALoop(io);
  borrowsAParameter(io, "a");
  log.borrowsThis();
  co_return;
}
