// RUN: %check %s
// The twin's name means another function at the caller, or the arguments come to it
// otherwise: a person has to look.
//--- a.cpp
#include "async_simple.h"
#include <string>
using async_simple::coro::Lazy;
using async_simple::coro::syncAwait;

struct Overloaded {
  Lazy<double> async_get(double);
  Lazy<int> async_get(int);
  double get(double key) { return syncAwait(async_get(key)); }
};
struct Base {
  Lazy<int> async_get(int);
  int get(int key) { return syncAwait(async_get(key)); }
};
struct Derived : Base {
  Lazy<int> async_get(long);
};
struct Changes {
  Lazy<std::string> async_norm(std::string &);
  std::string norm(std::string s) { return syncAwait(async_norm(s)); }
};
struct Narrows {
  Lazy<int> async_get(long);
  int get(char key) { return syncAwait(async_get(key)); }
};
struct Ends {
  Lazy<int> async_get(int);
  int get(int key) noexcept { return syncAwait(async_get(key)); }
};
struct Qualified {
  virtual ~Qualified() = default;
  virtual Lazy<int> async_get(int);
  int get(int key) { return syncAwait(Qualified::async_get(key)); }
};
struct Template {
  template <class T> Lazy<int> async_get(T) { co_return 1; }
  int get(int key) { return syncAwait(async_get(key)); }
};
struct Constant {
  Lazy<int> async_get(int) const;
  Lazy<int> async_get(int);
  int get(int key) const { return syncAwait(async_get(key)); }
};
namespace one {
Lazy<int> async_get(int);
inline int get(int key) { return syncAwait(async_get(key)); }
inline Lazy<int> here() {
  // expect@+2: syncAwait
  // expect-fix@+1: twin safe
  co_return get(1);
}
} // namespace one
namespace two {
Lazy<int> async_get(int);
using one::get;
Lazy<int> elsewhere() {
  // expect@+2: syncAwait
  // expect-fix@+1: twin safe
  co_return get(1);
}
Lazy<int> named() {
  // expect@+2: syncAwait
  // expect-fix@+1: twin safe
  co_return one::get(1);
}
} // namespace two

Lazy<int> uses(Overloaded &o, Base &b, Derived &d, Changes &c, Narrows &n, Ends &e, Qualified &q, Template &t, Constant &k, std::string s) {
  // expect@+2: syncAwait
  // expect-fix@+1: twin unsafe
  o.get(1);
  // expect@+2: syncAwait
  // expect-fix@+1: twin safe
  b.get(1);
  // expect@+2: syncAwait
  // expect-fix@+1: twin unsafe
  d.get(1);
  // expect@+2: syncAwait
  // expect-fix@+1: twin unsafe
  c.norm(s);
  // expect@+2: syncAwait
  // expect-fix@+1: twin unsafe
  n.get(300 + 1);
  // expect@+2: syncAwait
  // expect-fix-says@+1: 'get' ends the program when the work throws
  e.get(1);
  // expect@+2: syncAwait
  // expect-fix-says@+1: 'get' never calls what overrides 'async_get'
  q.get(1);
  // expect@+2: syncAwait
  // expect-fix@+1: twin unsafe
  t.get('a');
  // expect@+2: syncAwait
  // expect-fix@+1: twin unsafe
  k.get(1);
  co_return 1;
}
