// RUN: %check %s
// A functor whose template is instantiated many times, as a customisation point
// is: whoever is given it may call each of them.
#include "task.h"
#include <future>

struct Flush {
  template <class T> void operator()(T) const {
    std::future<T>().get(); // expect: 'std::future::get'
  }
};

template <class F> void each(F f) {
  f(char()), f(short()), f(int()), f(long()), f(float()), f(double()), f(bool());
  f((unsigned char)0), f((unsigned short)0), f(0u), f(0ul), f(0ll), f(0ull);
}

mock::Task<> serve() {
  each(Flush());
  co_return;
}

// Legal: nobody on a loop calls it.
struct Quiet {
  template <class T> void operator()(T) const { std::future<T>().get(); }
};

int main() { each(Quiet()); }
