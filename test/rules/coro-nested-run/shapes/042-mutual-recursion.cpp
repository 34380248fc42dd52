// RUN: %check %s
// Shape 42: two functions call each other; the analysis ends, with one finding.
#include <boost/asio.hpp>
#include "cppcoro.h"
namespace net = boost::asio;

void odd(int n, net::io_context &io);
void even(int n, net::io_context &io) {
  if (n)
    odd(n - 1, io);
  else
    io.run(); // expect: 'boost::asio::io_context::run'
}
void odd(int n, net::io_context &io) { even(n - 1, io); }
net::awaitable<void> functions(net::io_context &io) {
  odd(7, io);
  even(8, io);
  co_return;
}

cppcoro::task<int> read();
struct Node {
  virtual ~Node() = default;
  virtual int visit(Node &other) { return other.visitBack(*this); }
  int visitBack(Node &other) { return depth() ? other.visit(*this) : value(); }
  virtual int depth() { return 0; }
  virtual int value() { return cppcoro::sync_wait(read()); } // expect: 'cppcoro::sync_wait'
};
struct Inner : Node {
  int visit(Node &other) override { return Node::visit(other); }
  int depth() override { return 1; }
};
cppcoro::task<int> members(Node &a, Node &b) { co_return a.visit(b); }

// The instantiations are finite: 3, 2, 1, 0.
template <int N> int down(std::future<int> f) {
  if constexpr (N > 0)
    return down<N - 1>(std::move(f));
  else
    return f.get(); // expect: 'std::future::get'
}
net::awaitable<int> templates(std::future<int> f) { co_return down<3>(std::move(f)); }
