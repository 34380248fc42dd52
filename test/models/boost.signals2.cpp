// REQUIRES: boost-signals2
// RUN: %check %s --real
// Signals need no model: a slot is kept, and called where the signal is.
#include <boost/signals2.hpp>
#include <future>
#include <task.h>

std::future<int> f;

struct Hub {
  boost::signals2::signal<void(int)> Changed;
  Hub() {
    Changed.connect([](int) {
      f.get(); // expect-likely: 'std::future::get' // expect-context: callback
    });
  }
};

mock::Task<> emits(Hub &h) {
  h.Changed(1);
  co_return;
}

void slot(int) { f.wait(); } // expect-likely: 'std::__basic_future::wait'

mock::Task<> ofItsOwn() {
  boost::signals2::signal<void(int)> s;
  s.connect(slot);
  s(1);
  co_return;
}

// Nobody emits it.
void onlyConnects(boost::signals2::signal<void()> &s) {
  s.connect([] { f.get(); });
}
