// A member is one slot, for all objects and for every file.
// RUN: %facts %s | FileCheck %s
#include <functional>
struct Button {
  std::function<void()> OnClick;
  void click() { OnClick(); }
  // CHECK: Button::click: calls {{.*}}: through[0].slot: [[SLOT:[0-9a-f]+]]
  // CHECK: Button::click: calls {{.*}}: by: InMember
};

void f(Button &B) {
  B.OnClick = [] {};
}
// CHECK: f: stores[0].to: [[SLOT]]
// CHECK: f: stores[0].what.function: lambda in f
