// RUN: %check %s
// Shape 82: the run call is in the macro. The finding is where it is expanded.
//--- waits.h
#pragma once
#define WAIT(task) cppcoro::sync_wait(task)
#define READ() WAIT(read())
#define GET(future) ((future).get())
#define HANDLER(name)                                                          \
  net::awaitable<void> name(std::future<int> f) {                              \
    f.get();                                                                   \
    co_return;                                                                 \
  }

//--- coroutines.cpp
#include "waits.h"
#include "cppcoro.h"
#include <boost/asio.hpp>
namespace net = boost::asio;

cppcoro::task<int> read();
std::future<int> ask();

cppcoro::task<int> inAnotherHeader() { co_return WAIT(read()); } // expect: 'cppcoro::sync_wait'
cppcoro::task<int> macroInAMacro() {
  co_return READ() + 1; // expect: 'cppcoro::sync_wait'
}
net::awaitable<int> asOperand() {
  int n = GET(ask()) + // expect: 'std::future::get'
          GET(ask());  // expect: 'std::future::get'
  co_return n;
}
HANDLER(wholeFunction) // expect: 'std::future::get'

int helper() { return READ(); } // expect: 'cppcoro::sync_wait'
cppcoro::task<int> throughAHelper() { co_return helper(); }
int main() { return READ() + GET(ask()); }
