// RUN: %check %s
// Known false alarm: what the end of a scope destroys has the type that is written,
// and its base is destroyed as a base, but the destructors of all that override the
// base's are taken for called there. What destructors do is only likely.
#include "task.h"
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

struct Plain : Object {};

mock::Task<> serve() {
  Plain p; // expect-likely: 'std::thread::join'
  co_return;
}
