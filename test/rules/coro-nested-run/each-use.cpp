// RUN: %check %s
// A constructor, an operator and a conversion have no line of their own where they
// are used: each use is a place to change.
#include "task.h"
#include <future>

std::future<int> ask();

struct Token {
  int Value;
  Token() : Value(ask().get()) {}
};
struct Price {
  operator int() const { return ask().get(); }
  int operator+(int n) const { return ask().get() + n; }
};

mock::Task<int> first(Price p) {
  Token t;     // expect: 'std::future::get'
  int n = p;   // expect: 'std::future::get'
  co_return t.Value + n;
}
mock::Task<int> second(Price p) {
  Token t;     // expect: 'std::future::get'
  int n = p;   // expect: 'std::future::get'
  co_return t.Value + n + (p + 1) + // expect: 'std::future::get'
      (p + 2);                      // expect: 'std::future::get'
}
int inMain(Price p) { return Token().Value + p; }
int main() { return inMain(Price()); }
