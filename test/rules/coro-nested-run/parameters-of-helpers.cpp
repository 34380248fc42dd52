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
