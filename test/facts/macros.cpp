// In a macro's body a call is where the macro is used, and `spelled` is where
// the macro says it; an argument is where a person wrote it, unless the macro
// evaluates it twice. No range crosses a macro's border.
// RUN: %facts %s | FileCheck %s
#define BODY body()
#define PASS(X) X
#define CALLEE callee
#define TWICE(X) X + X
int body(), argument(), callee(), twice();

void f() {
  BODY;
  // CHECK: f: calls body: where: [[@LINE-1]]:3
  // CHECK: f: calls body: spelled: 5:14
  // CHECK-NOT: f: calls body: {{whole|statement}}
  // CHECK: f: calls body: circumstances: InMacro
  PASS(argument());
  // CHECK: f: calls argument: where: [[@LINE-1]]:8
  // CHECK: f: calls argument: whole: argument()
  // CHECK-NOT: f: calls argument: {{statement|circumstances: InMacro}}
  CALLEE();
  // CHECK: f: calls callee: where: [[@LINE-1]]:3
  // CHECK: f: calls callee: spelled: 7:16
  TWICE(twice());
  // CHECK: f: calls twice: where: [[@LINE-1]]:9
  // CHECK-NOT: f: calls twice: {{whole|statement}}
  // CHECK: f: calls twice: circumstances: InMacro
}
