// RUN: %check %s
// Shape 46: a constructor waits. The finding is where the object is made.
#include <boost/asio.hpp>
#include "cppcoro.h"
#include <optional>
namespace net = boost::asio;

std::future<int> ask();
cppcoro::task<int> read();

// One class for each way to make an object.
struct Limiter {
  int Limit;
  explicit Limiter(const char *) { Limit = ask().get(); }
};
struct OnTheHeap {
  OnTheHeap() { ask().get(); }
};
struct Temporary {
  Temporary() : Value(cppcoro::sync_wait(read())) {}
  int Value;
};
struct MemberInitialiser {
  int Value = ask().get();
};
struct Part {
  Part() { ask().get(); }
};
struct Whole : Part {};
struct Converted {
  Converted(int) { ask().get(); }
};
void take(Converted);

net::awaitable<int> makesThem() {
  Limiter limiter("api");     // expect: 'std::future::get'
  auto *heap = new OnTheHeap; // expect: 'std::future::get'
  int n = Temporary().Value;  // expect: 'cppcoro::sync_wait'
  MemberInitialiser m;        // expect: 'std::future::get'
  Whole whole;                // expect: 'std::future::get'
  take(1);                    // expect: 'std::future::get'
  delete heap;
  co_return n + limiter.Limit + m.Value;
}

struct MadeInMain {
  MadeInMain() { ask().get(); }
};
net::awaitable<void> makesNone(MadeInMain &m) {
  MadeInMain *pointer = &m;
  std::optional<MadeInMain> empty;
  MadeInMain copy = *pointer;
  co_return;
}
int main() { MadeInMain m; }
