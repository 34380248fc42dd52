// RUN: %check %s --option=RunningLoop=acme::onLoop --option=Spawn=acme::start
// RUN: %check_fix %s --option=RunningLoop=acme::onLoop --option=Spawn=acme::start
// Where something inside has the name of the user's namespace, the fix begins at the root.
//--- a.cpp
#include <cppcoro.h>
cppcoro::task<int> work();
namespace acme {
bool onLoop();
template <class T> void start(T &&);
} // namespace acme
namespace proj::acme {
bool onLoop();
template <class T> void start(T &&) {}
} // namespace proj::acme
namespace proj {
void hook() {
  // expect@+2: cppcoro::sync_wait
  // expect-fix@+1: branch safe
  cppcoro::sync_wait(work());
}
} // namespace proj
cppcoro::task<> serve() {
  proj::hook();
  proj::acme::onLoop();
  co_return;
}
//--- a.cpp.fixed
#include <cppcoro.h>
cppcoro::task<int> work();
namespace acme {
bool onLoop();
template <class T> void start(T &&);
} // namespace acme
namespace proj::acme {
bool onLoop();
template <class T> void start(T &&) {}
} // namespace proj::acme
namespace proj {
void hook() {
  if (::acme::onLoop())
    ::acme::start(work());
  else
    cppcoro::sync_wait(work());
}
} // namespace proj
cppcoro::task<> serve() {
  proj::hook();
  proj::acme::onLoop();
  co_return;
}
