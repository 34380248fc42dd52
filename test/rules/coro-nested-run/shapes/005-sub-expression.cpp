// RUN: %check %s
// Shape 5: the run call is a part of an expression.
//--- asio.cpp
#include <boost/asio.hpp>
#include <string>
namespace net = boost::asio;

int twice(int);
std::future<int> ask();

net::awaitable<int> operands(int n) {
  twice(ask().get());                   // expect: 'std::future::get'
  n = ask().get() + 1;                  // expect: 'std::future::get'
  n += -ask().get();                    // expect: 'std::future::get'
  n = n ? ask().get() : 2;              // expect: 'std::future::get'
  n = (twice(n), ask().get());          // expect: 'std::future::get'
  bool late = n > 3 && ask().get();     // expect: 'std::future::get'
  twice(ask().get() + ask().get());     // expect: 'std::future::get' | 'std::future::get'
  auto s = std::to_string(ask().get()); // expect: 'std::future::get'
  co_return late ? n : 0;
}

net::awaitable<void> conditions(int n) {
  if (ask().get() > 1) // expect: 'std::future::get'
    ++n;
  while (ask().get()) // expect: 'std::future::get'
    ++n;
  do
    ++n;
  while (!ask().get()); // expect: 'std::future::get'
  co_return;
}

//--- results.cpp
#include "cppcoro.h"
#include "stdexec.h"
#include "unifex.h"
#include <memory>
#include <string>

unifex::task<int> read();
cppcoro::task<std::unique_ptr<std::string>> name();

exec::task<int> takesTheResultApart() {
  int a = unifex::sync_wait(read()).value();                         // expect: sync_wait
  int b = *unifex::sync_wait(read());                                // expect: sync_wait
  int c = std::get<0>(stdexec::sync_wait(stdexec::just(1)).value()); // expect: stdexec::sync_wait
  auto d = cppcoro::sync_wait(name())->size();                       // expect: 'cppcoro::sync_wait'
  co_return a + b + c + static_cast<int>(d);
}
