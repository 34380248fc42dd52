// RUN: %check %s
// RUN: %check_fix %s
// What only a std::move can await, wherever it is kept.
//--- a.cpp
#include "seastar.h"
#include <map>
#include <memory>
seastar::future<int> use(std::vector<seastar::future<int>> v, seastar::future<int> *p,
                         std::map<int, seastar::future<int>> m,
                         std::unique_ptr<seastar::future<int>> u) {
  seastar::future<int> all[] = {std::move(v[1]), std::move(v[2])};
  // expect@+2: 'seastar::future::get'
  // expect-fix@+1: await safe
  int n = v[0].get();
  // expect@+2: 'seastar::future::get'
  // expect-fix@+1: await safe
  n += (*p).get();
  // expect@+2: 'seastar::future::get'
  // expect-fix@+1: await safe
  n += m.at(1).get();
  // expect@+2: 'seastar::future::get'
  // expect-fix@+1: await safe
  n += u->get();
  // expect@+2: 'seastar::future::get'
  // expect-fix@+1: await safe
  n += all[n].get();
  co_return n;
}
//--- a.cpp.fixed
#include "seastar.h"
#include <map>
#include <memory>
#include <seastar/core/coroutine.hh>
seastar::future<int> use(std::vector<seastar::future<int>> v,
                         seastar::future<int> *p,
                         std::map<int, seastar::future<int>> m,
                         std::unique_ptr<seastar::future<int>> u) {
  seastar::future<int> all[] = {std::move(v[1]), std::move(v[2])};
  int n = co_await std::move(v[0]);
  n += co_await std::move((*p));
  n += co_await std::move(m.at(1));
  n += co_await std::move(*u);
  n += co_await std::move(all[n]);
  co_return n;
}
