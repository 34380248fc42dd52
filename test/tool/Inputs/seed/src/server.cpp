#include "task.h"

#include <string>

#if 0
Task dead() { co_return; } // it isn't compiled
#else
#define DECLARE(Name)                                                          \
  static int Name(int Value) { return Value; }
#endif

#ifdef ON_ANOTHER_SYSTEM
Task elsewhere() { co_return; } // nor is it
#endif

namespace server {

class Printer final : public Observer {
  int Last{0}, Count = 1'000;

public:
  Printer() : Last{1}, Count(2) {}
  void changed(int Value) override; // a hook, defined below
};

class Silent : public Observer {
  void changed(int) {} // the same hook, without saying so
};

static std::string text(int Value) { return std::to_string(Value) + "}"; }
static int nobody() { return 1; }
static constexpr int constant() { return 2; }
static void overloaded(int) {}
static void overloaded(const char *) {}
template <class T> T unused(T Value) { co_return Value; }
DECLARE(macro)

void Printer::changed(int Value) { Last = text(Value).size() + Count; }

Task serve(Observer &Out, Loop &Events) { // R"(a comment)"
  Out.changed(constant());
  overloaded(R"x({ co_await )" )x");
  Events.post([&Out]() mutable { Out.changed('{'); });
  [[maybe_unused]] auto Nested = [](Loop &) -> Task { co_return; };
  co_return;
}

int total() { return nobody() + macro(1); }

} // namespace server
