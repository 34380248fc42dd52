// What can be called is followed through variables, members and what libraries
// make of it: slots keep it, calls go through them.
// RUN: %facts %s | FileCheck %s
#include <functional>
#include <vector>
void f();
struct Hub {
  std::vector<std::function<void()>> Handlers;
  void add(std::function<void()> H) { Handlers.push_back(H); }
  // CHECK: Hub::add: stores[0].to: [[HANDLERS:[0-9a-f]+]]
  // CHECK: Hub::add: stores[0].what.slot: [[H:[0-9a-f]+]]
  void publish() {
    for (auto &H : Handlers)
      H();
    // CHECK: Hub::publish: calls std::function::operator(): through[0].slot: [[EACH:[0-9a-f]+]]
    // CHECK-NEXT: Hub::publish: calls std::function::operator(): by: InVariable
    // CHECK: Hub::publish: stores[0].to: [[EACH]]
    // CHECK: Hub::publish: stores[{{.*}}].what.slot: [[HANDLERS]]
  }
};
void g(Hub &B) { B.add(std::bind(f)); }
// CHECK: g: calls Hub::add: args[0].callables[0].function: f
void h(void (*P)()) { P(); }
// CHECK: h: calls : through[0].slot: {{[0-9a-f]+}}
// CHECK: h: calls : by: ByPointer
