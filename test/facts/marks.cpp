// The code itself can say where a function runs.
// RUN: %facts %s | FileCheck %s
[[clang::annotate("coro_tidy::on_loop")]] void on() {}
[[clang::annotate("coro_tidy::off_loop")]] void off() {}
[[clang::annotate("something else")]] void neither() {}
// CHECK: on: traits: HasBody, IsMarkedOnLoop
// CHECK: off: traits: HasBody, IsMarkedOffLoop
// CHECK: neither: traits: HasBody{{$}}
