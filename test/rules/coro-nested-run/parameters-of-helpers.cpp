// RUN: %check %s
// What a helper is given is called where the helper is called, however the helper
// wraps it on the way: one caller's callable says nothing of another's.
//--- a.cpp
#include "task.h"
#include <algorithm>
#include <functional>
#include <future>
#include <mutex>
#include <vector>
std::future<int> ask(int);
using Callback = std::function<void(int)>;
void harmless(int) {}

void onTheSpot(const Callback &c) {
  [&] { c(1); }();
}
void byAlgorithm(const Callback &c) {
  std::vector<int> all{1, 2};
  std::for_each(all.begin(), all.end(), [&](int one) { c(one); });
}
void byLocal(const Callback &c) {
  auto each = [&](int one) { c(one); };
  each(1);
}
void byCopy(Callback c) {
  Callback copy = c;
  copy(1);
}
void byMove(Callback c) {
  auto moved = std::move(c);
  moved(1);
}
std::once_flag Once;
void byOnce(Callback c) {
  std::call_once(Once, [&] { c(1); });
}
void direct(const Callback &c) { c(1); }
void byHelper(Callback c) {
  direct([&](int one) { c(one); });
}
void byInitCapture(Callback c) {
  auto later = [c = std::move(c)] { c(1); };
  later();
}
void byTwo(const Callback &c) {
  [&] { [&] { c(1); }(); }();
}

mock::Task<> onTheLoop() {
  onTheSpot(harmless);
  byAlgorithm(harmless);
  byLocal(harmless);
  byCopy(harmless);
  byMove(harmless);
  byOnce(harmless);
  byHelper(harmless);
  byInitCapture(harmless);
  byTwo(harmless);
  co_return;
}
mock::Task<> alsoWaits() {
  onTheSpot([](int k) { ask(k).get(); }); // expect: 'std::future::get'
  byAlgorithm([](int k) { ask(k).get(); }); // expect: 'std::future::get'
  byLocal([](int k) { ask(k).get(); }); // expect: 'std::future::get'
  byCopy([](int k) { ask(k).get(); }); // expect: 'std::future::get'
  byMove([](int k) { ask(k).get(); }); // expect: 'std::future::get'
  byOnce([](int k) { ask(k).get(); }); // expect: 'std::future::get'
  byHelper([](int k) { ask(k).get(); }); // expect: 'std::future::get'
  byInitCapture([](int k) { ask(k).get(); }); // expect: 'std::future::get'
  byTwo([](int k) { ask(k).get(); }); // expect: 'std::future::get'
  co_return;
}
int main() {
  onTheSpot([](int k) { ask(k).get(); });
  byAlgorithm([](int k) { ask(k).get(); });
  byLocal([](int k) { ask(k).get(); });
  byCopy([](int k) { ask(k).get(); });
  byMove([](int k) { ask(k).get(); });
  byOnce([](int k) { ask(k).get(); });
  byHelper([](int k) { ask(k).get(); });
  byInitCapture([](int k) { ask(k).get(); });
  byTwo([](int k) { ask(k).get(); });
}

//--- b.cpp
// Who hands its parameter to a loop hands everybody's there.
#include <boost/asio.hpp>
#include <functional>
#include <future>
std::future<int> ask(int);
void onLoop(boost::asio::io_context &io, std::function<void()> f) {
  boost::asio::post(io, [f] { f(); });
}
void starts(boost::asio::io_context &io) {
  onLoop(io, [] { ask(1).get(); }); // expect: 'std::future::get'
}

// A lambda that the helper calls itself and hands on as well.
void notify(boost::asio::io_context &io, bool now, std::function<void()> f) {
  auto once = [f] { f(); };
  if (now)
    once();
  else
    onLoop(io, once);
}
struct Bus {
  std::function<void()> Kept;
  void keep(std::function<void()> g) { Kept = g; }
  void fire() { Kept(); }
};
void subscribe(Bus &bus, std::function<void()> f) {
  auto again = [f] { f(); };
  again();
  bus.keep(again);
}
void offLoop(boost::asio::io_context &io, Bus &bus) {
  notify(io, false, [] { ask(2).get(); }); // expect: 'std::future::get'
  subscribe(bus, [] { ask(3).get(); }); // expect-likely: 'std::future::get'
}
boost::asio::awaitable<void> fires(Bus &bus) {
  bus.fire();
  co_return;
}

//--- c.cpp
// A coroutine runs what it is given on its loop, whoever makes it.
#include <boost/asio.hpp>
#include <functional>
#include <future>
namespace net = boost::asio;
std::future<int> ask();
net::awaitable<void> byCopy(std::function<void()> f) {
  auto copy = std::move(f);
  copy();
  co_return;
}
net::awaitable<void> byLambda(std::function<void()> f) {
  [&] { f(); }();
  co_return;
}
template <class F> net::awaitable<void> direct(F f) {
  f();
  co_return;
}
void starts(net::io_context &io) {
  net::co_spawn(io, byCopy([] { ask().get(); }), net::detached); // expect: 'std::future::get'
  net::co_spawn(io, byLambda([] { ask().get(); }), net::detached); // expect: 'std::future::get'
  net::co_spawn(io, direct([] { ask().get(); }), net::detached); // expect: 'std::future::get'
}
