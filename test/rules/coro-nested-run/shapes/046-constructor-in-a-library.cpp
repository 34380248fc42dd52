// RUN: %check %s
// Shape 46: the standard library makes the object. The finding is at the call that
// asks it to.
#include <boost/asio.hpp>
#include "cppcoro.h"
#include <memory>
#include <optional>
#include <vector>
namespace net = boost::asio;

std::future<int> ask();
cppcoro::task<int> read();

// One class for each way to make an object.
struct Shared {
  explicit Shared(int) { ask().get(); }
};
struct Unique {
  Unique() : Value(cppcoro::sync_wait(read())) {}
  int Value;
};
struct Element {
  explicit Element(int) { ask().get(); }
};
struct Optional {
  explicit Optional(int) { ask().get(); }
};

net::awaitable<void> makesThem() {
  auto shared = std::make_shared<Shared>(1); // expect: 'std::future::get'
  auto unique = std::make_unique<Unique>();  // expect: 'cppcoro::sync_wait'
  std::vector<Element> all;
  all.emplace_back(1); // expect: 'std::future::get'
  std::optional<Optional> one;
  one.emplace(1); // expect: 'std::future::get'
  co_return;
}

struct MadeInMain {
  explicit MadeInMain(int) { ask().get(); }
};
net::awaitable<void> makesNone(std::shared_ptr<MadeInMain> given) {
  auto copy = given;
  std::vector<MadeInMain> none;
  none.reserve(8);
  co_return;
}
int main() { return std::make_shared<MadeInMain>(1) ? 0 : 1; }
