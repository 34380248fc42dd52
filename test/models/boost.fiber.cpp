// REQUIRES: boost-fiber
// RUN: %check %s --real
// Fibers have a scheduler of their own: a wait lets other fibers go on, and no
// event loop. What waits is found with the option Confidence: likely.
#include <boost/fiber/all.hpp>
#include <future>
#include <task.h>

mock::Task<> waits(boost::fibers::future<int> a, boost::fibers::shared_future<int> b, boost::fibers::future<void> c, boost::fibers::future<void> d, boost::fibers::fiber worker) {
  a.get(); // expect-likely: 'boost::fibers::future::get' // expect-severity: stall // expect-framework: boost.fiber
  b.get(); // expect-likely: 'boost::fibers::shared_future::get'
  c.wait(); // expect-likely: 'boost::fibers::detail::future_base::wait'
  d.wait_for(std::chrono::seconds(1)); // expect-likely: 'boost::fibers::detail::future_base::wait_for'
  d.wait_until(std::chrono::steady_clock::now()); // expect-likely: 'boost::fibers::detail::future_base::wait_until'
  worker.join(); // expect-likely: 'boost::fibers::fiber::join'
  co_return;
}

mock::Task<> ready(boost::fibers::future<int> a, boost::fibers::future<int> b) {
  if (a.wait_for(std::chrono::seconds(0)) == boost::fibers::future_status::ready)
    a.get();
  if (b.wait_until(std::chrono::steady_clock::time_point()) == boost::fibers::future_status::ready) // expect-likely: wait_until
    b.get();
  co_return;
}

// What a fiber waits for holds up other fibers, not an event loop.
mock::Task<> starts(std::future<int> &f) {
  boost::fibers::fiber(boost::fibers::launch::post, [&f] {
    f.get(); // expect-explain: off-loop
  }).detach();
  boost::fibers::async([&f] {
    f.get(); // expect-explain: off-loop
  });
  co_return;
}
