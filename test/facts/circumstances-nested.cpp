// Circumstances add up inwards, and end at a lambda's body.
// RUN: %facts %s | FileCheck %s
int inner(), initial(), late();

void f() {
  for (;;)
    try {
      try {
      } catch (...) {
        inner();
      }
    } catch (...) {
      static int Once = initial();
      auto L = [] { late(); };
    }
}
// CHECK: f: calls inner: circumstances: InHandler, InTry, InLoop, InBlock{{$}}
// CHECK: f: calls initial: circumstances: ResultUsed, InHandler, InStaticInitialiser, InLoop{{$}}
// CHECK: lambda in f: calls late: circumstances: InBlock{{$}}
