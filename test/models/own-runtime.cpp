// RUN: %check %s
// What a model can say that no shipped one says so: who made the object, although
// that one has no entry; a conversion operator.
//--- .coro-tidy/models/brook.json
{"framework": "brook", "functions": {
  "brook::Ticket::wait": {"run": {"made_by": "brook::launch", "nested": "it waits for the work"}},
  "brook::Ticket::~Ticket": {"run": {"made_by": "brook::start", "nested": "it waits for the work"}},
  "brook::Reactor::operator int": {"run": {"nested": "it runs the loop to know"}}}}
//--- a.cpp
#include <task.h>
namespace brook {
struct Ticket {
  void wait();
  ~Ticket();
};
Ticket launch(int);
Ticket start(int);
Ticket other(int);
struct Reactor {
  operator bool() const;
  operator int() const;
};
} // namespace brook

mock::Task<> makers() {
  auto a = brook::launch(1);
  a.wait(); // expect: 'brook::Ticket::wait'
  brook::launch(1).wait(); // expect: 'brook::Ticket::wait'
  auto b = brook::other(1);
  b.wait();
  brook::other(1).wait();
  auto c = brook::start(1); // expect: 'brook::Ticket::~Ticket'
  co_return;
}

void hook(const brook::Reactor &reactor) {
  bool runs = reactor;
  int n = reactor; // expect: 'brook::Reactor::operator int' waits
}
mock::Task<> callsTheHook(const brook::Reactor &reactor) {
  hook(reactor);
  co_return;
}
