// RUN: %check %s
// RUN: %check_fix %s
// RUN: %check_fix --unsafe %s
// No branch is right here: the finding says why and names the ways out.
//--- a.cpp
#include <boost/asio.hpp>
#include <mutex>
#include <string>
namespace net = boost::asio;

net::awaitable<void> work();
net::awaitable<int> value();
net::awaitable<void> save(const std::string &);
net::awaitable<void> savePointer(std::string *);
#define WAIT(future) (future).get()

int resultUsed(net::io_context &io) {
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: result
  return net::co_spawn(io, value(), net::use_future).get();
}

void borrowsALocal(net::io_context &io) {
  std::string buffer = "a";
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: buffer
  net::co_spawn(io, save(buffer), net::use_future).get();
}

void borrowsItsAddress(net::io_context &io) {
  std::string buffer = "a";
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: buffer
  net::co_spawn(io, savePointer(&buffer), net::use_future).get();
}

void borrowsATemporary(net::io_context &io, const std::string &name) {
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: temporary
  net::co_spawn(io, save(name + ".txt"), net::use_future).get();
}

void borrowsAClosure(net::io_context &io, int n) {
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: closure
  net::co_spawn(io, [n]() -> net::awaitable<void> { co_return (void)n; }(), net::use_future).get();
}

void capturesALocal(net::io_context &io) {
  int n = 0;
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: 'n'
  net::co_spawn(io, [&n]() -> net::awaitable<void> { co_return (void)++n; }, net::use_future).get();
}

// A function object is looked into as a closure is.
struct Job {
  const int *count;
  std::string name;
  net::awaitable<void> operator()() const;
};
struct Refers {
  int &count;
  net::awaitable<void> operator()() const;
};
void objectWithAPointer(net::io_context &io, int n) {
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: 'n'
  net::co_spawn(io, Job{&n, "a"}, net::use_future).get();
}
void objectWithAReference(net::io_context &io) {
  int n = 0;
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: 'n'
  net::co_spawn(io, Refers{n}, net::use_future).get();
}

void inAMacro(net::io_context &io) {
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: macro
  WAIT(net::co_spawn(io, work(), net::use_future));
}

void inAHandler(net::io_context &io) {
  try {
    io.stop();
  } catch (...) {
    // expect@+2: 'std::future::get'
    // expect-no-fix@+1: handler
    net::co_spawn(io, work(), net::use_future).get();
  }
}

void underALock(net::io_context &io, std::mutex &m) {
  std::lock_guard<std::mutex> lock(m);
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: lock
  net::co_spawn(io, work(), net::use_future).get();
}

void onAnyExecutor(net::any_io_executor ex) {
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: any_io_executor
  net::co_spawn(ex, work(), net::use_future).get();
}

// Whoever calls this is no coroutine that we know.
void atTheTop(net::io_context &io, std::mutex &m) {
  resultUsed(io);
  borrowsALocal(io);
  borrowsItsAddress(io);
  borrowsATemporary(io, "a");
  borrowsAClosure(io, 1);
  capturesALocal(io);
  objectWithAPointer(io, 1);
  objectWithAReference(io);
  inAMacro(io);
  inAHandler(io);
  underALock(io, m);
  onAnyExecutor(io.get_executor());
}

net::awaitable<void> serve(net::io_context &io, std::mutex &m) {
  resultUsed(io);
  borrowsALocal(io);
  borrowsItsAddress(io);
  borrowsATemporary(io, "a");
  borrowsAClosure(io, 1);
  capturesALocal(io);
  objectWithAPointer(io, 1);
  objectWithAReference(io);
  inAMacro(io);
  inAHandler(io);
  underALock(io, m);
  onAnyExecutor(co_await net::this_coro::executor);
}
