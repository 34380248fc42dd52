// Run calls that nothing names where they are made: through a pointer, or by a
// library's function that is given one.
// RUN: %check %s
#include <algorithm>
#include <array>
#include <boost/asio.hpp>
#include <functional>
#include <future>
#include <string_view>
#include <vector>
namespace net = boost::asio;
using namespace std::chrono_literals;
using Future = std::future<int>;
std::future<int> ask();

net::awaitable<int> byMemberPointer(Future f) {
  constexpr auto take = &Future::get;
  co_return (f.*take)(); // expect-likely: 'std::future::get'
}
net::awaitable<int> readyByMemberPointer(Future f) {
  constexpr auto take = &Future::get;
  if (f.wait_for(0s) == std::future_status::ready)
    co_return (f.*take)();
  co_return 0;
}
net::awaitable<void> byPointer(net::io_context &io) {
  net::io_context::count_type (net::io_context::*run)() = &net::io_context::run;
  (io.*run)(); // expect-likely: 'boost::asio::io_context::run'
  co_return;
}
net::awaitable<void> harmlessPointer(net::io_context &io) {
  auto stop = &net::io_context::stop;
  (io.*stop)();
  co_return;
}
net::awaitable<int> invoked(Future f) {
  co_return std::invoke(&Future::get, f); // expect: 'std::future::get'
}
net::awaitable<int> invokedReady(Future f) {
  if (f.wait_for(0s) != std::future_status::ready)
    co_return 0;
  co_return std::invoke(&Future::get, f);
}
net::awaitable<void> invokedAsking(Future f) {
  std::invoke(&Future::wait_for<int, std::milli>, f, 0ms);
  co_return;
}
net::awaitable<void> forEach(std::vector<Future> fs) {
  std::for_each(fs.begin(), fs.end(), std::mem_fn(&Future::wait)); // expect: ::wait'
  co_return;
}
net::awaitable<void> rangesForEach(std::vector<Future> fs) {
  std::ranges::for_each(fs, &Future::wait); // expect: ::wait'
  co_return;
}

// A member of an aggregate, taken apart.
struct Command {
  std::string_view Name;
  int (*Run)(int);
};
struct Other {
  std::string_view Name;
  int (*Run)(int);
};
int inArray(int v) { return v + ask().get(); } // expect-likely: 'std::future::get'
int inTable(int v) { return v + ask().get(); } // expect-likely: 'std::future::get'
int inNobody(int v) { return v + ask().get(); }
constexpr std::array Table{Command{"in-array", &inArray}};
static const Other Commands[] = {{"in-table", inTable}};
struct Uncalled {
  int (*Run)(int);
  int (*Stop)(int);
};
static const Uncalled Nobody = {inNobody, nullptr};
net::awaitable<int> fromArray(std::string_view name) {
  for (const auto &[known, run] : Table)
    if (known == name)
      co_return run(1);
  co_return -1;
}
net::awaitable<int> fromTable(std::string_view name) {
  for (auto [known, run] : Commands)
    if (known == name)
      co_return run(1);
  co_return -1;
}
net::awaitable<int> theOtherMember() {
  auto [run, stop] = Nobody;
  co_return stop(1);
}
