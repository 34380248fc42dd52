#include "task.h"

namespace {
int deeper() { return 3; }
int helper() { return deeper(); }
int handled() { return 4; }
} // namespace

Task run(Loop &Events, int Argument) {
  if (Argument) {
    helper();
  }
  co_await std::suspend_never{};
}

int main() {
  Loop Events;
  Events.post([] { return handled(); });
  run(Events, 0);
}
