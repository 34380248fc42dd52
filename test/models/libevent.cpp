// REQUIRES: libevent
// RUN: %check %s --real -- %cflags-libevent
// libevent has no coroutines; those of others stand for what runs on its loop.
#include <event2/event.h>
#include <event2/event_compat.h>
#include <task.h>

mock::Task<> loops(event_base *outer) {
  event_base_dispatch(outer); // expect: 'event_base_dispatch' waits // expect-severity: abort // expect-framework: libevent
  event_base_loop(outer, EVLOOP_NONBLOCK); // expect: 'event_base_loop'
  event_base *inner = event_base_new();
  event_base_dispatch(inner); // expect: 'event_base_dispatch'
  event_dispatch(); // expect: 'event_dispatch'
  event_base_loopbreak(outer);
  co_return;
}

void expired(evutil_socket_t, short, void *base) {
  event_base_dispatch(static_cast<event_base *>(base)); // expect: 'event_base_dispatch'
}
void callbacks(event_base *base) {
  event_base_once(base, -1, EV_TIMEOUT, expired, base, nullptr);
}

int main() { return event_base_dispatch(event_base_new()); }
