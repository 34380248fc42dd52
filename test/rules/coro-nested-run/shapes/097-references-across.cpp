// RUN: %check %s
// Shape 97: references into shared state live across the run call. That it waits is
// sure, whatever becomes of them when it is awaited instead.
#include <boost/asio.hpp>
#include "cppcoro.h"
#include <map>
#include <string>
#include <string_view>
#include <vector>
namespace net = boost::asio;

std::future<int> ask();
cppcoro::task<int> read();

struct Table {
  std::map<std::string, int> Rows;
  std::vector<int> Values;
  std::string Name;

  net::awaitable<void> reference() {
    int &row = Rows["a"];
    row = ask().get(); // expect: 'std::future::get'
    co_return;
  }
  net::awaitable<void> iterator() {
    auto it = Rows.find("a");
    if (ask().get() && it != Rows.end()) // expect: 'std::future::get'
      Rows.erase(it);
    co_return;
  }
  cppcoro::task<> range() {
    for (int &value : Values)
      value += cppcoro::sync_wait(read()); // expect: 'cppcoro::sync_wait'
    co_return;
  }
  cppcoro::task<std::size_t> view() {
    std::string_view name = Name;
    const int n = cppcoro::sync_wait(read()); // expect: 'cppcoro::sync_wait'
    co_return name.size() + n;
  }
};
