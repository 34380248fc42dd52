// A virtual function names what it overrides directly.
// RUN: %facts %s | FileCheck %s
struct Top {
  virtual void draw() = 0;
};
struct Side {
  virtual void draw();
};
struct Middle : Top, Side {
  void draw() override;
};
struct Leaf : Middle {
  void draw() override {}
};
// CHECK: Top::draw: traits: IsVirtual, IsPureVirtual
// CHECK: Middle::draw: overrides: Top::draw, Side::draw
// CHECK: Leaf::draw: traits: HasBody, IsVirtual
// CHECK: Leaf::draw: overrides: Middle::draw{{$}}
