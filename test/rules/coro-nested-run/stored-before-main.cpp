// What initialisers of variables outside functions keep, for a coroutine to call.
// RUN: %check %s
#include "task.h"
#include <functional>
#include <future>
#include <map>
#include <string>
#include <vector>
std::future<int> ask();
int once(int v) { return v + ask().get(); } // expect-likely: 'std::future::get'
int twice(int v) { return v + ask().get(); } // expect-likely: 'std::future::get'
int never(int v) { return v + ask().get(); }

// A table that registers itself.
class Table {
public:
  bool add(std::string name, std::function<int(int)> f) { return All.emplace(std::move(name), std::move(f)).second; }
  int call(const std::string &name) { return All.at(name)(1); }
  static Table &instance() {
    static Table one;
    return one;
  }

private:
  std::map<std::string, std::function<int(int)>> All;
};
static const bool IsKnown = Table::instance().add("once", once);
mock::Task<int> calls() { co_return Table::instance().call("once"); }

struct Registrar {
  static inline std::vector<std::function<int(int)>> All;
  explicit Registrar(std::function<int(int)> f) { All.push_back(std::move(f)); }
};
static Registrar Registered(twice);
mock::Task<int> callsAll() {
  int sum = 0;
  for (auto &f : Registrar::All)
    sum += f(1);
  co_return sum;
}

// Nobody calls what these keep.
struct Other {
  std::function<int(int)> F;
  explicit Other(std::function<int(int)> f) : F(std::move(f)) {}
};
static Other Unused(never);

// Tables of plain functions, as C has them.
int byName(int v) { return v + ask().get(); } // expect-likely: 'std::future::get'
int designated(int v) { return v + ask().get(); } // expect-likely: 'std::future::get'
int inArray(int v) { return v + ask().get(); } // expect-likely: 'std::future::get'
struct Command {
  const char *Name;
  int (*Run)(int);
};
const Command Commands[] = {{"name", byName}};
struct Operations {
  int (*Open)(int);
};
static Operations Device = {.Open = designated};
int (*const Steps[])(int) = {inArray};
mock::Task<int> runs() {
  int sum = Device.Open(1) + Steps[0](1);
  for (const Command &command : Commands)
    sum += command.Run(1);
  co_return sum;
}

// A container that a function gives out.
std::vector<std::function<void()>> &hooks() {
  static std::vector<std::function<void()>> all;
  return all;
}
void install() {
  hooks().push_back([] { ask().get(); }); // expect: 'std::future::get'
}
mock::Task<> runsHooks() {
  for (auto &hook : hooks())
    hook();
  co_return;
}
