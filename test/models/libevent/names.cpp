// REQUIRES: libevent
// RUN: %check %s --real -- %cflags-libevent
// Each name of the model, once; the verdicts are what the framework does.
//--- .coro-tidy/models/own.json
{"framework": "own", "functions": {
  "own::post": {"registers": [{"callable": 1, "where": "off_loop", "loop": 0}]},
  "own::start": {"registers": [{"callable": 1, "where": "on_loop", "loop": 0}]}}}
//--- a.cpp
#include <any.h>
#include <task.h>
#include <event2/buffer.h>
#include <event2/bufferevent.h>
#include <event2/bufferevent_compat.h>
#include <event2/dns.h>
#include <event2/event.h>
#include <event2/event_compat.h>
#include <event2/event_struct.h>
#include <event2/http.h>
#include <event2/listener.h>
#include <event2/util.h>

namespace own {
template <class E, class F> void post(E &, F &&) {}
} // namespace own

mock::Task<> runCalls() {
  event_base_dispatch(any); // expect: 'event_base_dispatch'
  event_base_loop(any, any); // expect: 'event_base_loop'
  event_dispatch(); // expect: 'event_dispatch'
  event_loop(any); // expect: 'event_loop'
  co_return;
}

mock::Task<> here() {
  event_base_foreach_event(any, WAITS(int), any); // expect: wait
  co_return;
}

void onLoop() {
  bufferevent_filter_new(any, WAITS(enum bufferevent_filter_result), WAITS(enum bufferevent_filter_result), any, any, any); // expect: wait | wait
  bufferevent_new(any, WAITS(void), WAITS(void), WAITS(void), any); // expect: wait | wait | wait
  bufferevent_setcb(any, WAITS(void), WAITS(void), WAITS(void), any); // expect: wait | wait | wait
  evbuffer_add_cb(any, WAITS(void), any); // expect: wait
  evconnlistener_new(any, WAITS(void), any, any, any, any); // expect: wait
  evconnlistener_new_bind(any, WAITS(void), any, any, any, any, any); // expect: wait
  evconnlistener_set_cb(any, WAITS(void), any); // expect: wait
  evconnlistener_set_error_cb(any, WAITS(void)); // expect: wait
  evdns_add_server_port_with_base(any, any, any, WAITS(void), any); // expect: wait
  evdns_base_resolve_ipv4(any, any, any, WAITS(void), any); // expect: wait
  evdns_base_resolve_ipv6(any, any, any, WAITS(void), any); // expect: wait
  evdns_base_resolve_reverse(any, any, any, WAITS(void), any); // expect: wait
  evdns_base_resolve_reverse_ipv6(any, any, any, WAITS(void), any); // expect: wait
  evdns_getaddrinfo(any, any, any, any, WAITS(void), any); // expect: wait
  event_assign(any, any, any, any, WAITS(void), any); // expect: wait
  event_base_once(any, any, any, WAITS(void), any, any); // expect: wait
  event_new(any, any, any, WAITS(void), any); // expect: wait
  event_once(any, any, WAITS(void), any, any); // expect: wait
  event_set(any, any, any, WAITS(void), any); // expect: wait
  evhttp_connection_set_closecb(any, WAITS(void), any); // expect: wait
  evhttp_request_new(WAITS(void), any); // expect: wait
  evhttp_request_set_chunked_cb(any, WAITS(void)); // expect: wait
  evhttp_request_set_error_cb(any, WAITS(void)); // expect: wait
  evhttp_request_set_header_cb(any, WAITS(int)); // expect: wait
  evhttp_request_set_on_complete_cb(any, WAITS(void), any); // expect: wait
  evhttp_send_reply_chunk_with_cb(any, any, WAITS(void), any); // expect: wait
  evhttp_set_bevcb(any, WAITS(struct bufferevent *), any); // expect: wait
  evhttp_set_cb(any, any, WAITS(void), any); // expect: wait
  evhttp_set_gencb(any, WAITS(void), any); // expect: wait
}

void others() {
  event_init(); // expect-explain: may give another loop than is meant
}

void executors() {
  own::post(mock::the<event_base *>(), WAIT); // expect: wait
}
