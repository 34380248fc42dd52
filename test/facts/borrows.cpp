// What would dangle if a task outlived the statement that makes it.
// RUN: %facts %s | FileCheck %s
#include "task.h"
#include <string>
mock::Task<> byValue(int), byReference(const std::string &), byPointer(int *);
void spawn(mock::Task<>);

struct Server {
  mock::Task<> member();
  void f(const std::string &Param) {
    spawn(byValue(1));
    // CHECK: Server::f: calls spawn: where: [[@LINE-1]]:5
    // CHECK-NOT: borrows[
    spawn(member());
    // CHECK: Server::f: calls spawn: where: [[@LINE-1]]:5
    // CHECK: Server::f: calls spawn: args[0].borrows[0].kind: This
    // CHECK: Server::f: calls spawn: args[0].borrows[0].name: this
    spawn(byReference(Param));
    // CHECK: Server::f: calls spawn: args[0].borrows[0].kind: NonLocal
    // CHECK: Server::f: calls spawn: args[0].borrows[0].name: Param
    std::string Text;
    spawn(byReference(Text));
    // CHECK: Server::f: calls spawn: args[0].borrows[0].kind: Local
    // CHECK: Server::f: calls spawn: args[0].borrows[0].name: Text
    spawn(byReference(Text + "!"));
    // CHECK: Server::f: calls spawn: args[0].borrows[0].kind: Temporary
    // CHECK: Server::f: calls spawn: args[0].borrows[0].name: a temporary
    spawn([N = 1]() -> mock::Task<> { co_return; }());
    // CHECK: Server::f: calls spawn: args[0].borrows[0].kind: Closure
    // CHECK: Server::f: calls spawn: args[0].borrows[0].name: the closure
    int Number = 0;
    spawn(byPointer(&Number));
    // CHECK: Server::f: calls spawn: args[0].borrows[0].kind: Local
    // CHECK: Server::f: calls spawn: args[0].borrows[0].name: Number
    spawn([]() -> mock::Task<> { co_return; }());
    // CHECK: Server::f: calls spawn: where: [[@LINE-1]]:5
    // CHECK-NOT: borrows[
  }
};
