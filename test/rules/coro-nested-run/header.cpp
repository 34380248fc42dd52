// RUN: %check %s
// A header that two files include: one finding, whoever reaches it.
//--- wrapper.h
#pragma once
#include <boost/asio.hpp>
namespace net = boost::asio;

net::awaitable<int> load();

struct Client {
  net::io_context &Io;
  int get() { return net::co_spawn(Io, load(), net::use_future).get(); } // expect: 'std::future::get'
  int getLater() { return net::co_spawn(Io, load(), net::use_future).get(); }
};

//--- a.cpp
#include "wrapper.h"

net::awaitable<void> a(Client &c) {
  c.get();
  co_return;
}

//--- b.cpp
#include "wrapper.h"

net::awaitable<void> b(Client &c) {
  c.get();
  co_return;
}

//--- main.cpp
#include "wrapper.h"

int main() {
  net::io_context io;
  return Client{io}.get() + Client{io}.getLater();
}
