// RUN: %check %s
// Shape 12: the run call is in the head of a statement.
#include <boost/asio.hpp>
#include "cppcoro.h"
#include <optional>
#include <vector>
namespace net = boost::asio;

void use(int);
std::future<int> ask();
std::future<std::vector<int>> askAll();

net::awaitable<void> loops() {
  for (int i = ask().get(); i < 3; ++i) // expect: 'std::future::get'
    use(i);
  for (int i = 0; i < ask().get(); ++i) // expect: 'std::future::get'
    use(i);
  for (int i = 0; i < 3; i += ask().get()) // expect: 'std::future::get'
    use(i);
  for (int i : askAll().get()) // expect: 'std::future::get'
    use(i);
  for (auto copy = askAll().get(); int i : copy) // expect: 'std::future::get'
    use(i);
  co_return;
}

cppcoro::task<std::optional<int>> next();

cppcoro::task<> conditions() {
  if (int n = ask().get(); n > 1) // expect: 'std::future::get'
    use(n);
  if (auto n = cppcoro::sync_wait(next())) // expect: 'cppcoro::sync_wait'
    use(*n);
  while (auto n = cppcoro::sync_wait(next())) // expect: 'cppcoro::sync_wait'
    use(*n);
  switch (ask().get()) { // expect: 'std::future::get'
  default:
    break;
  }
  switch (int n = ask().get()) { // expect: 'std::future::get'
  case 1:
    use(n);
  }
  co_return;
}
