// A local's destructor is called at its name, a temporary's where it stands.
// RUN: %facts %s | FileCheck %s
struct File {
  ~File();
};
File open();

void f() {
  File Local;
  // CHECK: f: calls File::~File: kind: Destructor
  // CHECK-NEXT: f: calls File::~File: where: [[@LINE-2]]:8
  // CHECK: f: calls File::~File: object.path: Local
  open();
  // CHECK: f: calls File::~File: kind: Destructor
  // CHECK-NEXT: f: calls File::~File: where: [[@LINE-2]]:3
}
