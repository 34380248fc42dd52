// RUN: %check %s
// clangd: 2 fewer, for what it does not see of headers.
// Shape 36: a class has a function twice, once awaitable and once waiting for it.
// The coroutine should have called the other one.
//--- client.h
#pragma once
#include <boost/asio.hpp>
#include <string>
namespace net = boost::asio;

class Client {
  net::io_context &Io;

public:
  explicit Client(net::io_context &io) : Io(io) {}
  net::awaitable<int> async_get(std::string key);
  int get(std::string key) {
    return net::co_spawn(Io, async_get(std::move(key)), net::use_future).get();
  }
};

//--- server.cpp
#include "client.h"

net::awaitable<int> serve(Client &c) {
  co_return c.get("answer"); // expect: 'std::future::get'
}

//--- main.cpp
#include "client.h"

int main() {
  net::io_context io;
  return Client(io).get("answer");
}

//--- cache.h
#pragma once
#include "async_simple.h"

class Cache {
public:
  async_simple::coro::Lazy<int> async_get(int key);
  async_simple::coro::Lazy<int> async_size();
  int get(int key) { return syncAwait(async_get(key)); }
  int size() { return syncAwait(async_size()); }
};

//--- session.cpp
#include "cache.h"

async_simple::coro::Lazy<int> session(Cache &c) {
  int n = c.get(1); // expect: 'async_simple::coro::syncAwait'
  co_return n;
}
int plain(Cache &c) { return c.size(); }
