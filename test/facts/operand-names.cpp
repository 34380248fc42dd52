// An operand names the object at namespace scope, or the function, that it is.
// RUN: %facts %s | FileCheck %s
namespace net {
struct Token {};
inline namespace v1 {
inline constexpr Token token;
}
} // namespace net
void use(net::Token), call(void (*)()), target();
template <class F> void run(F) {}

void f() {
  use(net::token);
  // CHECK: f: calls use: args[0].path: net::token
  // CHECK: f: calls use: args[0].names: net::token
  call(target);
  // CHECK: f: calls call: args[0].names: target
  // CHECK: f: calls call: args[0].function: target
  call(&target);
  // CHECK: f: calls call: args[0].text: &target
  // CHECK: f: calls call: args[0].function: target
  run([] {});
  // CHECK: f: calls run{{.*}}: args[0].function: lambda in f
}
