// RUN: %check %s
#include <cobalt.h>
namespace cobalt = boost::cobalt;

cobalt::task<int> answer();
cobalt::promise<int> begun();

cobalt::task<void> runToCompletion() {
  cobalt::run(answer()); // expect: 'boost::cobalt::run' waits // expect-severity: stall // expect-framework: boost.cobalt
  co_await answer();
}

cobalt::promise<void> joined(cobalt::thread &other) {
  other.join(); // expect: 'boost::cobalt::thread::join' // expect-severity: stall
  co_await other;
}

// promise::get never waits: it must be ready.
cobalt::task<int> ready() {
  auto promise = begun();
  co_return promise.ready() ? promise.get() : co_await promise;
}

int atTheTop() { return cobalt::run(answer()); }
