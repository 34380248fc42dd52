// RUN: %check_fix %s --unsafe
// Functions between coroutines and the run call become coroutines, in all files
// and wherever they are declared.
//--- store.h
#pragma once
#include <string>

class Session;
class Store {
public:
  // No namespace alias is known here, and nothing of Asio.
  [[nodiscard]] std::string get(int key);
  unsigned long size() const;
  void flush();
  auto first() -> char;

private:
  const char *name(int key);
  friend const char *shown(Store &);
  Session *Of = nullptr;
};
const char *shown(Store &);
//--- store.cpp
#include "store.h"
#include "session.h"
#include <vector>

std::string Store::get(int key) {
  if (key < 0)
    return "none";
  std::string text = net::co_spawn(Of->Io, fetch(key), net::use_future).get();
  auto shorten = [](std::string s) {
    return s.substr(0, 3);
  };
  return shorten(text);
}
const char *Store::name(int key) { return get(key).empty() ? "a" : "b"; }
const char *shown(Store &s) { return s.name(1); }
void Store::flush() {
  for (int i = 0; i < 3; ++i) {
    if (get(i) == "stop")
      return;
    (void)get(get(i).size());
  }
}
unsigned long Store::size() const { return 3; }
auto Store::first() -> char { return get(0)[0]; }
//--- session.h
#pragma once
#include <boost/asio.hpp>
#include <string>

namespace net = boost::asio;
class Session {
public:
  net::io_context &Io;
};
net::awaitable<std::string> fetch(int key);
//--- serve.cpp
#include "session.h"
#include "store.h"
#include <cstdio>

net::awaitable<void> serve(Store &store) {
  store.flush();
  std::putchar(store.first());
  std::puts(shown(store));
  if (store.size() > 2 && store.get(7) != "")
    co_return;
}
//--- store.h.unsafe
#pragma once
#include <boost/asio/awaitable.hpp>
#include <string>

class Session;
class Store {
public:
  // No namespace alias is known here, and nothing of Asio.
  [[nodiscard]] boost::asio::awaitable<std::string> get(int key);
  unsigned long size() const;
  boost::asio::awaitable<void> flush();
  auto first() -> boost::asio::awaitable<char>;

private:
  boost::asio::awaitable<const char *> name(int key);
  friend boost::asio::awaitable<const char *> shown(Store &);
  Session *Of = nullptr;
};
boost::asio::awaitable<const char *> shown(Store &);
//--- serve.cpp.unsafe
#include "session.h"
#include "store.h"
#include <cstdio>

net::awaitable<void> serve(Store &store) {
  co_await store.flush();
  std::putchar(co_await store.first());
  std::puts(co_await shown(store));
  if (store.size() > 2 && co_await store.get(7) != "")
    co_return;
}
//--- store.cpp.unsafe
#include "store.h"
#include "session.h"
#include <vector>

boost::asio::awaitable<std::string> Store::get(int key) {
  if (key < 0)
    co_return "none";
  std::string text =
      co_await net::co_spawn(Of->Io, fetch(key), net::use_awaitable);
  auto shorten = [](std::string s) {
    return s.substr(0, 3);
  };
  co_return shorten(text);
}
boost::asio::awaitable<const char *> Store::name(int key) {
  co_return (co_await get(key)).empty() ? "a" : "b";
}
boost::asio::awaitable<const char *> shown(Store &s) {
  co_return co_await s.name(1);
}
boost::asio::awaitable<void> Store::flush() {
  for (int i = 0; i < 3; ++i) {
    if (co_await get(i) == "stop")
      co_return;
    (void)co_await get((co_await get(i)).size());
  }
}
unsigned long Store::size() const { return 3; }
auto Store::first() -> boost::asio::awaitable<char> {
  co_return (co_await get(0))[0];
}
