// RUN: %check %s
#include <boost/asio.hpp>
namespace net = boost::asio;

// Three instantiations, one line, one finding.
template <class T> struct Cache {
  T load(std::future<T> f) {
    return f.get(); // expect: 'std::future::get'
  }
};
net::awaitable<void> threeInstantiations() {
  Cache<int>().load({});
  Cache<bool>().load({});
  Cache<char>().load({});
  co_return;
}

// `get` depends on T: only one of the instantiations waits.
template <class T> void consume(T t) {
  t.get(); // expect: 'std::future::get'
}
net::awaitable<void> oneInstantiationWaits() {
  consume(std::unique_ptr<int>());
  consume(std::future<int>());
  co_return;
}

// The instantiation that waits is reached from main only.
template <class T> void drain(T t) { t.get(); }
net::awaitable<void> theOtherInstantiation() {
  drain(std::unique_ptr<int>());
  co_return;
}
int main() { drain(std::future<int>()); }

// Three hops through members of a class template, with if constexpr.
template <class T, bool Sync> struct Pipeline {
  void push(T) {
    if constexpr (Sync)
      flush(); // expect-note: calls
  }
  void flush() { wait(std::future<T>()); }
  void wait(std::future<T> f) {
    f.get(); // expect: 'std::future::get'
  }
};
net::awaitable<void> throughMembers(Pipeline<int, true> &p) {
  p.push(1);
  co_return;
}
net::awaitable<void> discarded(Pipeline<long, false> &p) {
  p.push(1);
  co_return;
}

// A coroutine template.
template <class T> net::awaitable<T> await(std::future<T> f) {
  co_return f.get(); // expect: 'std::future::get'
}
net::awaitable<void> instantiatesIt() {
  co_await await<int>({});
  co_await await<bool>({});
}

// A specialisation is code of its own.
template <class T> void settle(std::future<T>) {}
template <> void settle(std::future<int> f) {
  f.get(); // expect: 'std::future::get'
}
net::awaitable<void> specialised() {
  settle(std::future<int>());
  settle(std::future<bool>());
  co_return;
}
