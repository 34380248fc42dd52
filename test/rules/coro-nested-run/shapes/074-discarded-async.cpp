// RUN: %check %s
// Shape 74: nobody takes the future of std::async, so its destructor waits at once.
#include <boost/asio.hpp>
#include "cppcoro.h"
#include <vector>
namespace net = boost::asio;

void save();
int load(int);

net::awaitable<void> statement() {
  std::async(std::launch::async, save); // expect: std::
  co_return;
}
cppcoro::task<> castAway() {
  (void)std::async(std::launch::async, [] { save(); });       // expect: std::
  static_cast<void>(std::async(std::launch::async, load, 1)); // expect: std::
  co_return;
}
net::awaitable<void> temporary() {
  bool valid = std::async(std::launch::async, save).valid(); // expect: std::
  (void)valid;
  co_return;
}
void helper() {
  std::async(std::launch::async, save); // expect: std::
}
void handler(net::io_context &io) { net::post(io, helper); }

// Nothing runs, so nothing is waited for.
net::awaitable<void> deferred() {
  std::async(std::launch::deferred, save);
  auto later = std::async(std::launch::deferred, load, 1);
  std::async(std::launch::async, save).share();
  co_return;
}
struct Owner {
  std::future<void> Pending;
  std::vector<std::future<void>> All;
  net::awaitable<void> keeps() {
    Pending = std::async(std::launch::async, save);
    All.push_back(std::async(std::launch::async, save));
    All.emplace_back(std::async(std::launch::async, save));
    co_return;
  }
  net::awaitable<std::future<void>> returns() { co_return std::async(std::launch::async, save); }
};
int main() { std::async(std::launch::async, save); }
