// Where a call stands in its function, as bits.
// RUN: %facts %s | FileCheck %s
#define WRITE written()
struct Box {
  void close();
};
Box alone(), used(), tried(), caught(), opened();
int initial(), threadInitial(), looped(), written(), single(), condition();
int argument(), byDefault();
void take(int = byDefault());

void f() {
  alone();
  // CHECK: f: calls alone: circumstances: InBlock, PassesAsIs{{$}}
  (void)alone();
  // CHECK: f: calls alone: circumstances: InBlock, PassesAsIs{{$}}
  Box Used = used();
  // CHECK: f: calls used: circumstances: ResultUsed, PassesAsIs{{$}}
  WRITE;
  // CHECK: f: calls written: circumstances: InMacro, InBlock{{$}}
  if (condition())
    single();
  // CHECK: f: calls condition: circumstances: ResultUsed{{$}}
  // CHECK: f: calls single: kind
  // CHECK-NOT: f: calls single: circumstances
  try {
    tried();
    // CHECK: f: calls tried: circumstances: InTry, InBlock, PassesAsIs{{$}}
  } catch (...) {
    caught();
    // CHECK: f: calls caught: circumstances: InHandler, InBlock, PassesAsIs{{$}}
  }
  static int Once = initial();
  // CHECK: f: calls initial: circumstances: ResultUsed, InStaticInitialiser{{$}}
  thread_local int Each = threadInitial();
  // CHECK: f: calls threadInitial: circumstances: ResultUsed, InStaticInitialiser{{$}}
  while (condition()) {
    looped();
    // CHECK: f: calls condition: circumstances: ResultUsed, InLoop{{$}}
    // CHECK: f: calls looped: circumstances: InLoop, InBlock{{$}}
  }
  opened().close();
  // CHECK: f: calls opened: circumstances: ResultUsed, ParentNeedsParens, InArgument, PassesAsIs{{$}}
  take(argument());
  // CHECK: f: calls argument: circumstances: ResultUsed, InArgument{{$}}
  take();
  // CHECK: f: calls byDefault: circumstances: ResultUsed, InDefaultArgument, InArgument{{$}}
}
