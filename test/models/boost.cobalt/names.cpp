// RUN: %check %s
// Each name of the model, once; the verdicts are what the framework does.
#include <any.h>
#include <task.h>
#include <boost.cobalt-names.h>

mock::Task<> runCalls() {
  boost::cobalt::run(any); // expect: 'boost::cobalt::run'
  mock::the<boost::cobalt::thread>().join(); // expect: 'boost::cobalt::thread::join'
  co_return;
}

void onLoop() {
  boost::cobalt::spawn(any, any, WAIT); // expect: wait
}

void others() {
  mock::the<boost::cobalt::promise<int>>().ready(); // expect-explain: 'boost::cobalt::promise::ready' says whether a result is there
  mock::the<boost::cobalt::promise<int>>().detach(); // expect-explain: 'boost::cobalt::promise::detach' starts a task and does not wait
  +mock::the<boost::cobalt::promise<int>>(); // expect-explain: 'boost::cobalt::promise::operator+' starts a task and does not wait
  boost::cobalt::this_thread::has_executor(); // expect-explain: 'boost::cobalt::this_thread::has_executor' says whether an event loop runs
}

boost::cobalt::task<int> task0() { co_return 1; } // expect-explain: it starts when it is awaited
boost::cobalt::promise<int> task1() { co_return 1; } // expect-explain: it starts when it is called
boost::cobalt::generator<int> task2() { co_return 1; } // expect-explain: it starts when it is called
boost::cobalt::detached task3() { co_return; } // expect-explain: it starts when it is called
boost::cobalt::main task4() { co_return; } // expect-explain: it starts when it is awaited
boost::cobalt::thread task5() { co_return; } // expect-explain: it starts when it is called
