// What looks unevaluated and is not, gives a call.
// RUN: %facts %s | FileCheck %s
#include <typeinfo>

struct Base {
  virtual ~Base();
};
Base &object();
int condition();
int kept();
int captured();

void f() {
  (void)typeid(object());
  // CHECK: f: calls object: kind: Direct
  (void)(condition() ?: 1);
  // CHECK: f: calls condition: kind: Direct
  if constexpr (true)
    kept();
  // CHECK: f: calls kept: kind: Direct
  auto L = [N = captured()] { (void)N; };
  // CHECK: f: calls captured: kind: Direct
}
