// RUN: %check %s
// clangd: 1 fewer, for what it does not see of headers.
// A constructor, a conversion or a comparison that a library makes for the project
// stands where the project asks for it, each time; what the project gave a library
// to call has lines of its own.
#include "task.h"
#include <algorithm>
#include <future>
#include <map>
#include <memory>
#include <optional>
#include <ranges>
#include <vector>
std::future<int> ask();

struct A {
  int N;
  A() : N(ask().get()) {}
};
mock::Task<> direct() {
  A a; // expect: 'std::future::get'
  co_return;
}
mock::Task<> shared() {
  auto a = std::make_shared<A>(); // expect: 'std::future::get'
  co_return;
}
mock::Task<> sharedAgain() {
  auto a = std::make_shared<A>(); // expect: 'std::future::get'
  auto b = std::make_unique<A>(); // expect: 'std::future::get'
  co_return;
}
struct Holds {
  int N;
  A Inside;
};
struct Derives : A {};
mock::Task<> implicitly() {
  Holds h;   // expect: 'std::future::get'
  Derives d; // expect: 'std::future::get'
  co_return;
}
struct B {
  explicit B(int) { ask().wait(); }
};
struct HasDefault {
  B Inside{3};
};
mock::Task<> emplaced(std::vector<B> v) {
  v.emplace_back(3); // expect: 'std::__basic_future::wait'
  B b{4};            // expect: 'std::__basic_future::wait'
  HasDefault d;      // expect: 'std::__basic_future::wait'
  co_return;
}
struct Price {
  operator int() const { return ask().get(); }
};
bool operator<(const Price &, const Price &) { return ask().get() < 0; }
mock::Task<> converts(Price p, Price q, std::vector<Price> v) {
  int n = p;                      // expect: 'std::future::get'
  std::optional<int> o = p;       // expect: 'std::future::get'
  bool less = p < q;              // expect: 'std::future::get'
  std::sort(v.begin(), v.end());  // expect: 'std::future::get'
  (void)n, (void)less;
  co_return;
}
mock::Task<> viewed(std::vector<int> v) {
  auto all = v | std::views::transform([](int i) {
               return i + ask().get(); // expect: 'std::future::get'
             });
  std::vector<int> out(all.begin(), all.end());
  co_return;
}
struct Less {
  bool operator()(int a, int b) const {
    return a < b + ask().get(); // expect: 'std::future::get'
  }
};
mock::Task<> compared(std::map<int, int, Less> m) {
  m[1] = 2;
  co_return;
}

// Two instantiations call different functions in one place.
template <class F> int take(F &f) {
  return f.get(); // expect: 'std::future::get'
}
mock::Task<int> takes(std::future<int> a, std::shared_future<int> b) { co_return take(a) + take(b); }
