// RUN: %check %s
#include <drogon.h>

drogon::Task<> loops(trantor::EventLoop *outer, trantor::TaskQueue &queue) {
  outer->loop(); // expect: 'trantor::EventLoop::loop' // expect-severity: abort // expect-framework: trantor
  trantor::EventLoop inner;
  inner.loop(); // expect: trantor::EventLoop::loop // expect-severity: stall
  queue.syncTaskInQueue([] {}); // expect: 'trantor::TaskQueue::syncTaskInQueue' // expect-severity: stall
  co_return;
}

void handedOver(trantor::EventLoop &loop, trantor::EventLoop &other,
                trantor::TaskQueue &queue) {
  loop.queueInLoop([&] { other.loop(); }); // expect: 'trantor::EventLoop::loop'
  loop.runAfter(1, [&] { other.loop(); }); // expect: 'trantor::EventLoop::loop'
  queue.runTaskInQueue([&] { other.loop(); });
}
