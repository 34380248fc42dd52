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

// Arguments that are objects tell instantiations apart, too.
struct Options {
  bool Sync = false;
  int Retries = 0;
};
template <Options O> int fetch(std::future<int> &f) {
  if constexpr (O.Sync)
    return f.get(); // expect: 'std::future::get'
  else
    return O.Retries;
}
template <auto Step> int step(std::future<int> &f) { return Step(f); }
net::awaitable<int> withObjects(std::future<int> f) {
  int n = fetch<Options{.Retries = 2}>(f) + fetch<Options{.Sync = true}>(f);
  n += step<[](auto &) { return 1; }>(f);
  n += step<[](auto &g) { return g.get(); }>(f); // expect: 'std::future::get'
  co_return n;
}
net::awaitable<int> withoutObjects(std::future<int> f) {
  co_return fetch<Options{.Retries = 3}>(f);
}
