// RUN: %check %s
// What the end of a scope destroys has the type that is written, and its members,
// its bases and temporaries too: what overrides the destructor does not run there.
// Behind a pointer it does.
#include "task.h"
#include <memory>
#include <thread>

struct Object {
  virtual ~Object();
};

struct Client : Object {
  std::thread Reader;
  ~Client() override {
    Reader.join();
  }
};

struct Plain : Object {
  int size() const;
};

struct Holder {
  Object member;
  ~Holder();
};

mock::Task<> serve() {
  Plain p;
  Holder h;
  Plain().size();
  const Object &kept = Plain();
  co_return;
}

mock::Task<> close(Object *o) {
  delete o; // expect-likely: 'std::thread::join'
  co_return;
}

std::unique_ptr<Object> make();
mock::Task<> drop() {
  auto o = make();
  co_return;
}
