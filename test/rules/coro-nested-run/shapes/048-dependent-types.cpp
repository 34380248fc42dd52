// RUN: %check %s
// Shape 48: what is called depends on a template argument. However many instances
// wait, it is one finding.
//--- functions.cpp
#include <boost/asio.hpp>
#include <memory>
namespace net = boost::asio;

template <class Result> auto unwrap(Result &r) {
  return r.get(); // expect: 'std::future::get'
}
template <class T> struct SharedResult {
  std::shared_future<T> Future;
  T get() const {
    return Future.get(); // expect: 'std::shared_future::get'
  }
};
template <class Result> struct Cache {
  Result R;
  auto value() { return R.get(); }
};
net::awaitable<void> manyInstances(std::future<int> a, std::future<long> b) {
  auto c = std::make_unique<int>();
  unwrap(a);
  unwrap(b);
  unwrap(c);
  Cache<SharedResult<int>>().value();
  Cache<SharedResult<bool>>().value();
  Cache<std::shared_ptr<int>>().value();
  co_return;
}

//--- dependent-base.h
#pragma once
#include "cppcoro.h"
template <class Base> struct Logged : Base {
  auto run() {
    return this->readNow();
  }
};
struct Reader {
  cppcoro::task<int> read();
  int readNow() { return cppcoro::sync_wait(read()); } // expect: 'cppcoro::sync_wait'
};
struct Constant {
  int readNow() { return 1; }
};

//--- one.cpp
#include "dependent-base.h"
cppcoro::task<int> one(Logged<Reader> r) { co_return r.run(); }
//--- two.cpp
#include "dependent-base.h"
cppcoro::task<int> two(Logged<Reader> r, Logged<Constant> c) { co_return r.run() + c.run(); }
