// RUN: %check %s
// Shape 73: the thread has said that it is done, so joining it takes no time:
// expect-none
#include "cppcoro.h"
#include <thread>

void compute();

cppcoro::task<> awaitsAnEvent() {
  cppcoro::single_consumer_event done;
  std::thread worker([&] {
    compute();
    done.set();
  });
  co_await done;
  worker.join();
}
cppcoro::task<> stopsAndAwaits() {
  cppcoro::single_consumer_event done;
  std::jthread worker([&](std::stop_token token) {
    while (!token.stop_requested())
      compute();
    done.set();
  });
  worker.request_stop();
  co_await done;
  worker.join();
}
