// RUN: %facts %s | FileCheck %s
// The instantiations of a functor that has many are stored once, and what is
// handed on is the slot that keeps them. Of a few, each is named.
struct Point {
  template <class T> void operator()(T) const {}
};
inline constexpr Point point;
struct Few {
  template <class T> void operator()(T) const {}
};

template <class F> void call(F f) {
  f(char()), f(short()), f(int()), f(long()), f(float()), f(double()), f(bool());
  f(0u), f(0ul), f(0ll);
}
template <class F> void two(F f) { f(1), f(2u); }

void user() {
  call(point);
  // CHECK: user: calls call<Point>: args[0].callables[0].slot: [[SLOT:[0-9a-f]+]]
  // CHECK-NOT: callables[1]
  call(Point());
  // CHECK: user: calls call<Point>: args[0].callables[0].slot: [[SLOT]]
  // CHECK-NOT: callables[1]
  two(Few());
  // CHECK: user: calls two<Few>: args[0].callables[0].function: Few::operator()<int>
  // CHECK: user: calls two<Few>: args[0].callables[1].function: Few::operator()<unsigned int>
}
