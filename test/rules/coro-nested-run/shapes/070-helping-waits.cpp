// RUN: %check %s
// Shape 70: a wait that lets the thread do other work meanwhile. The project says
// so in a model: expect-none
//--- .coro-tidy/models/house.json
{"framework": "house", "namespaces": ["house"], "functions": {
  "house::waitInMainThread": {"registers": [{"callable": 0, "where": "here"}]},
  "house::syncWait": {"registers": [{"callable": 0, "where": "here"}]}}}

//--- house.h
#pragma once
#include "tbb.h"
#include <condition_variable>
#include <future>
#include <mutex>

namespace house {

bool runOneFromMainQueue();
// Runs what is queued for the main thread until the work is done.
template <class F> void waitInMainThread(F work) {
  std::future<void> done = std::async(std::launch::async, work);
  while (done.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
    if (!runOneFromMainQueue())
      done.wait();
}
// The arena runs other tasks on this thread while the task is suspended.
template <class Start> void syncWait(Start start) {
  tbb::task::suspend([&](tbb::task::suspend_point p) { start([p] { tbb::task::resume(p); }); });
}

} // namespace house

//--- uses.cpp
#include "house.h"
#include "task.h"

void startIo(void (*)());
mock::Task<> inACoroutine() {
  house::waitInMainThread([] {});
  house::syncWait([](auto resume) { resume(); });
  co_return;
}
void inATask(tbb::task_group &group) {
  group.run([] { house::syncWait([](auto resume) { resume(); }); });
}
