// RUN: %check %s
// Conditions that ask for conditions multiply. What takes too long to find out is
// not known, and the call counts as unguarded; it must not take minutes.
#include <boost/asio.hpp>
#include <future>
namespace net = boost::asio;
std::future<int> ask();

struct Client {
  net::io_context &io;
  bool here() const { return io.get_executor().running_in_this_thread(); }
  int many() {
    int a = here() ? 1 : 2;
    int b = a == 1 ? 2 : a == 2 ? 3 : 1;
    if (a == 3)
      b = a == 1 ? 2 : 3;
    int c = b == 1 ? 2 : b == 2 ? 3 : 1;
    if (b == 3)
      c = b == 1 ? 2 : 3;
    int d = c == 1 ? 2 : c == 2 ? 3 : 1;
    if (c == 3)
      d = c == 1 ? 2 : 3;
    int e = d == 1 ? 2 : d == 2 ? 3 : 1;
    if (d == 3)
      e = d == 1 ? 2 : 3;
    int f = e == 1 ? 2 : e == 2 ? 3 : 1;
    if (e == 3)
      f = e == 1 ? 2 : 3;
    int g = f == 1 ? 2 : f == 2 ? 3 : 1;
    if (f == 3)
      g = f == 1 ? 2 : 3;
    int h = g == 1 ? 2 : g == 2 ? 3 : 1;
    if (g == 3)
      h = g == 1 ? 2 : 3;
    int i = h == 1 ? 2 : h == 2 ? 3 : 1;
    if (h == 3)
      i = h == 1 ? 2 : 3;
    int j = i == 1 ? 2 : i == 2 ? 3 : 1;
    if (i == 3)
      j = i == 1 ? 2 : 3;
    int k = j == 1 ? 2 : j == 2 ? 3 : 1;
    if (j == 3)
      k = j == 1 ? 2 : 3;
    int l = k == 1 ? 2 : k == 2 ? 3 : 1;
    if (k == 3)
      l = k == 1 ? 2 : 3;
    int m = l == 1 ? 2 : l == 2 ? 3 : 1;
    if (l == 3)
      m = l == 1 ? 2 : 3;
    if (m == 1)
      return 0;
    return ask().get(); // expect: 'std::future::get'
  }
  net::awaitable<int> all() { co_return many(); }
};
