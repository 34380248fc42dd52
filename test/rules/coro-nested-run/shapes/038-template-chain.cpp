// RUN: %check %s
// Shape 38: three hops through members of class templates, with if constexpr.
//--- pipeline.h
#pragma once
#include <boost/asio.hpp>
namespace net = boost::asio;

template <class Derived, bool Sync> struct Stage {
  void push() {
    if constexpr (Sync)
      static_cast<Derived *>(this)->flush();
  }
};
template <class T, bool Sync> struct Writer : Stage<Writer<T, Sync>, Sync> {
  void flush() { this->template wait<T>({}); }
  template <class U> void wait(std::future<U> f) {
    f.get(); // expect: 'std::future::get'
  }
};

//--- waits.cpp
#include "pipeline.h"

net::awaitable<void> waits(Writer<int, true> &w) {
  w.push();
  co_return;
}

//--- does-not.cpp
#include "pipeline.h"

net::awaitable<void> doesNot(Writer<long, false> &w) {
  w.push();
  co_return;
}

//--- policies.cpp
#include "cppcoro.h"

cppcoro::task<int> read();

struct Blocking {
  static int load() { return cppcoro::sync_wait(read()); } // expect: 'cppcoro::sync_wait'
};
struct Cached {
  static int load() { return 1; }
};
template <class Policy> class Table {
  int fetch() { return Policy::load(); }

public:
  int row() {
    if constexpr (sizeof(Policy))
      return fetch();
    else
      return 0;
  }
};
cppcoro::task<int> both(Table<Blocking> a, Table<Cached> b) { co_return a.row() + b.row(); }
