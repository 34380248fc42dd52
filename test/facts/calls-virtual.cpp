// A call is virtual when it dispatches: not of a final class or function, not of
// an object that is right here, not with a qualified name.
// RUN: %facts %s | FileCheck %s
struct Base {
  virtual void draw();
  virtual void close() final;
};
struct Leaf final : Base {
  void draw() override;
};

void f(Base &B, Base *P, Leaf &L) {
  B.draw();
  // CHECK: f: calls Base::draw: kind: Virtual
  P->draw();
  // CHECK: f: calls Base::draw: kind: Virtual
  L.draw();
  // CHECK: f: calls Leaf::draw: kind: Direct
  B.Base::draw();
  // CHECK: f: calls Base::draw: kind: Direct
  B.close();
  // CHECK: f: calls Base::close: kind: Direct
  Base Own;
  Own.draw();
  // CHECK: f: calls Base::draw: kind: Direct
}
