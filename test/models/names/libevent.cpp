// REQUIRES: libevent
// Each name in the model is declared by the framework's own headers.
// RUN: rm -rf %t && mkdir -p %t && cp %s %t && %compdb %t --real %cflags-libevent
// RUN: coro-tidy models check -p %t/build libevent
#include <event2/event.h>
#include <event2/event_compat.h>
#include <event2/event_struct.h>
#include <event2/http.h>
#include <event2/http_compat.h>
#include <event2/listener.h>
#include <event2/bufferevent.h>
#include <event2/bufferevent_compat.h>
#include <event2/buffer.h>
#include <event2/dns.h>
#include <event2/dns_compat.h>
#include <event2/thread.h>
#include <event2/util.h>
#include <event.h>
