// Whether the callee is the only one of its name and takes each variable as it is;
// and whether what a destructor destroys is exactly of the type.
// RUN: %facts %s | FileCheck %s
struct Task {};
struct Object {
  virtual ~Object();
};
Task only(int, const long &), byReference(int &), moves(long &&), wider(long);
Task overloaded(int), overloaded(long);
template <class T> Task any(T);

void f(int n, long l, int &r, Object *o) {
  only(n, l);
  // CHECK: f: calls only: circumstances: InBlock, PassesAsIs{{$}}
  only(n, 3);
  // CHECK: f: calls only: circumstances: InBlock{{$}}
  byReference(n);
  // CHECK: f: calls byReference: circumstances: InBlock{{$}}
  byReference(r);
  // CHECK: f: calls byReference: circumstances: InBlock, PassesAsIs{{$}}
  moves(static_cast<long &&>(l));
  // CHECK: f: calls moves: circumstances: InBlock{{$}}
  wider(n);
  // CHECK: f: calls wider: circumstances: InBlock{{$}}
  overloaded(n);
  // CHECK: f: calls overloaded: circumstances: InBlock{{$}}
  any(n);
  // CHECK: f: calls any<int>: circumstances: InBlock{{$}}
  delete o;
  Object last;
  // CHECK: f: calls Object::~Object: kind: Destructor
  // CHECK-NOT: f: calls Object::~Object: circumstances: OfExactType
  // CHECK: f: calls Object::~Object: kind: Destructor
  // CHECK: f: calls Object::~Object: circumstances: OfExactType{{$}}
}
