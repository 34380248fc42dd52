// What an operand names as an access path: `->` and `*` are `.`, `this` is
// spelled out.
// RUN: %facts %s | FileCheck %s
struct Loop {
  Loop &next();
};
void take(Loop &), compute(int);
extern Loop Global;

struct Server {
  Loop Own;
  Loop *Other;
  void f(Loop &Param, int N) {
    take(Param);
    // CHECK: Server::f: calls take: args[0].path: Param
    take(Own);
    // CHECK: Server::f: calls take: args[0].path: this.Own
    take(*Other);
    // CHECK: Server::f: calls take: args[0].path: this.Other
    take(Other->next());
    // CHECK: Server::f: calls take: args[0].path: this.Other.next()
    take(Global);
    // CHECK: Server::f: calls take: args[0].path: Global
    compute(N + 1);
    // CHECK: Server::f: calls compute: args[0].text: N + 1
    // CHECK-NOT: Server::f: calls compute: args[0].path
  }
};
