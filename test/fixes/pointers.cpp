// RUN: %check %s
// RUN: %check_fix --unsafe %s
// What is waited for stands behind a pointer, a smart one too; what a fix hands on in
// another order keeps the fixes inside of it.
//--- winrt.cpp
#include "winrt.h"
#include <memory>
using winrt::Windows::Foundation::IAsyncOperation;

IAsyncOperation<int> waits(IAsyncOperation<int> *p, std::unique_ptr<IAsyncOperation<int>> u) {
  // expect@+2: IAsyncOperation::get
  // expect-fix@+1: await safe
  int n = p->get();
  // expect@+1: IAsyncOperation::get
  n += u->get();
  // expect@+1: IAsyncOperation::get
  co_return n + (*p).get();
}
//--- seastar.cpp
#include "seastar.h"
#include <memory>

seastar::future<int> waits(seastar::future<int> *p, std::unique_ptr<seastar::future<int>> u) {
  // expect@+2: seastar::future::get
  // expect-fix@+1: await safe
  int n = p->get();
  // expect@+1: seastar::future::get
  co_return n + u->get();
}
//--- tmc.cpp
#include "tmc.h"

tmc::task<int> work();
tmc::task<int> plus(int);
tmc::task<int> serve(tmc::ex_cpu &ex) {
  // expect@+3: 'std::future::get'
  // expect@+2: 'std::future::get'
  // expect-fix@+1: await safe
  int n = tmc::post_waitable(ex, plus(tmc::post_waitable(ex, work()).get())).get();
  co_return n;
}
//--- allocator.cpp
#include <boost/asio.hpp>
namespace net = boost::asio;

net::awaitable<int> value();
net::awaitable<int> serve(net::io_context &io) {
  // expect@+2: 'std::future::get'
  // expect-fix@+1: await safe
  co_return net::co_spawn(io, value(), net::use_future[std::allocator<char>()]).get();
}
//--- twins.cpp
#include "async_simple.h"
using async_simple::coro::Lazy;
using async_simple::coro::syncAwait;

class Node {
public:
  int get(int k) { return syncAwait(later(k)); }
  Node *next() { return syncAwait(asyncNext()); }
  Lazy<Node *> asyncNext();
  Lazy<int> own() {
    // expect@+2: syncAwait
    // expect-fix@+1: twin safe
    co_return get(1);
  }

private:
  Lazy<int> later(int);
};
Lazy<int> asksNodes(Node &n) {
  // expect@+2: syncAwait
  // expect-fix@+1: twin safe
  Node *next = n.next();
  // expect@+2: syncAwait
  // expect-no-fix@+1: 'later' is not public
  co_return next->get(1);
}
//--- winrt.cpp.unsafe
#include "winrt.h"
#include <memory>
using winrt::Windows::Foundation::IAsyncOperation;

IAsyncOperation<int> waits(IAsyncOperation<int> *p, std::unique_ptr<IAsyncOperation<int>> u) {
  int n = co_await *p;
  n += co_await *u;
  co_return n + co_await ((*p));
}
//--- seastar.cpp.unsafe
#include "seastar.h"
#include <memory>
#include <seastar/core/coroutine.hh>

seastar::future<int> waits(seastar::future<int> *p, std::unique_ptr<seastar::future<int>> u) {
  int n = co_await std::move(*p);
  co_return n + co_await std::move(*u);
}
//--- tmc.cpp.unsafe
#include "tmc.h"
#include <tmc/spawn.hpp>

tmc::task<int> work();
tmc::task<int> plus(int);
tmc::task<int> serve(tmc::ex_cpu &ex) {
  int n = co_await tmc::spawn(plus(co_await tmc::spawn(work()).run_on(ex))).run_on(ex);
  co_return n;
}
//--- allocator.cpp.unsafe
#include <boost/asio.hpp>
namespace net = boost::asio;

net::awaitable<int> value();
net::awaitable<int> serve(net::io_context &io) {
  co_return co_await net::co_spawn(io, value(), net::use_awaitable);
}
//--- twins.cpp.unsafe
#include "async_simple.h"
using async_simple::coro::Lazy;
using async_simple::coro::syncAwait;

class Node {
public:
  int get(int k) { return syncAwait(later(k)); }
  Node *next() { return syncAwait(asyncNext()); }
  Lazy<Node *> asyncNext();
  Lazy<int> own() { co_return co_await later(1); }

private:
  Lazy<int> later(int);
};
Lazy<int> asksNodes(Node &n) {
  Node *next = co_await n.asyncNext();
  co_return next->get(1);
}
