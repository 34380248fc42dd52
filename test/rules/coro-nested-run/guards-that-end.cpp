// RUN: %check %s
// RUN: %if boost-asio %{ %check %s --real %}
// A check that ends the program is an assertion in other words: it says that the
// function must not be called on a loop, and a coroutine that calls it dies. A
// check that throws is a guard, and so is any that the result is there.
#include <boost/asio.hpp>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <future>
#include <stdexcept>

namespace net = boost::asio;
net::io_context io;
bool onLoop() { return io.get_executor().running_in_this_thread(); }
bool isReady(std::future<int> &f) {
  return f.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

int aborts(std::future<int> &f) {
  if (onLoop())
    std::abort();
  return f.get(); // expect: 'std::future::get'
}
int saysSoFirst(std::future<int> &f) {
  if (onLoop()) {
    std::fputs("not on the loop!\n", stderr);
    if (io.stopped())
      std::exit(2);
    std::terminate();
  }
  return f.get(); // expect: 'std::future::get'
}
int traps(std::future<int> &f) {
  if (onLoop())
    __builtin_trap();
  return f.get(); // expect: 'std::future::get'
}
[[noreturn]] void die(const char *why) {
  std::fputs(why, stderr);
  std::abort();
}
int byOwnWord(std::future<int> &f) {
  if (onLoop())
    die("not on the loop!");
  return f.get(); // expect: 'std::future::get'
}
// The guarded branch is written out.
int eitherWay(std::future<int> &f) {
  if (!onLoop())
    return f.get();
  else
    std::terminate();
}
int otherwise(std::future<int> &f) {
  switch (onLoop()) {
  case false:
    return f.get();
  default:
    __builtin_unreachable();
  }
}
void mustBeOff() {
  if (onLoop())
    _Exit(1);
}
int byHelper(std::future<int> &f) {
  mustBeOff();
  return f.get(); // expect: 'std::future::get'
}

int throws(std::future<int> &f) {
  if (onLoop())
    throw std::logic_error("on the loop");
  return f.get();
}
[[noreturn]] void fail() { throw std::logic_error("on the loop"); }
int throwsInHelper(std::future<int> &f) {
  if (onLoop())
    fail();
  return f.get();
}
// Some way out throws.
int abortsOrThrows(std::future<int> &f) {
  if (onLoop()) {
    if (io.stopped())
      std::abort();
    throw std::logic_error("on the loop");
  }
  return f.get();
}
int ready(std::future<int> &f) {
  if (!isReady(f))
    std::abort();
  return f.get();
}

net::awaitable<void> serve(std::future<int> f) {
  aborts(f);
  co_await net::post(net::use_awaitable);
  saysSoFirst(f);
  co_await net::post(net::use_awaitable);
  traps(f);
  co_await net::post(net::use_awaitable);
  byHelper(f);
  co_await net::post(net::use_awaitable);
  byOwnWord(f);
  co_await net::post(net::use_awaitable);
  eitherWay(f);
  co_await net::post(net::use_awaitable);
  otherwise(f);
  co_await net::post(net::use_awaitable);
  throws(f);
  co_await net::post(net::use_awaitable);
  throwsInHelper(f);
  co_await net::post(net::use_awaitable);
  abortsOrThrows(f);
  co_await net::post(net::use_awaitable);
  ready(f);
}
