// RUN: %check %s
// clangd: 4 fewer, for what it does not see of headers.
// What a library's function is given is called, when its body calls a
// std::function or a pointer; handlers in a map are called through iterators.
//--- reader.h
#pragma GCC system_header
#include <functional>
struct Reader {
  void walk(const std::function<void(int)> &f) { f(1); }
  void count(void (*f)(int)) { f(2); }
  void ignore(const std::function<void(int)> &) {}
};
//--- a.cpp
#include "reader.h"
#include "task.h"
#include <future>
#include <map>

std::future<int> ask();
mock::Task<> calls(Reader &r) {
  r.walk([](int) { ask().get(); });  // expect: 'std::future::get'
  r.count([](int) { ask().get(); }); // expect: 'std::future::get'
  r.ignore([](int) { ask().get(); });
  co_return;
}

struct Bus {
  std::map<int, std::function<void()>> Handlers;
  void on(int n, std::function<void()> f) { Handlers[n] = std::move(f); }
  void emit(int n) {
    if (auto it = Handlers.find(n); it != Handlers.end())
      it->second();
  }
};
struct Others {
  std::map<int, std::function<void()>> Handlers;
  void add(std::function<void()> f) { Handlers.emplace(1, std::move(f)); }
  void all() {
    for (auto &p : Handlers)
      p.second();
  }
};
void wire(Bus &b, Others &o) {
  b.on(1, [] { ask().get(); }); // expect-likely: 'std::future::get'
  o.add([] { ask().get(); });   // expect-likely: 'std::future::get'
}
mock::Task<> dispatch(Bus &b, Others &o) {
  b.emit(1);
  o.all();
  co_return;
}
