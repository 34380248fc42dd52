// RUN: %check %s
// A chain over three files: the coroutine, the interface, the override.
//--- observer.h
#pragma once
struct Observer {
  virtual ~Observer() = default;
  virtual void onMessage() = 0;
};
struct Hub {
  Observer *O;
  void publish();
};

//--- session.cpp
#include "observer.h"
#include <boost/asio.hpp>

boost::asio::awaitable<void> serve(Hub &h) {
  h.publish(); // expect-note: coroutine 'serve' calls 'Hub::publish' here
  co_return;
}

//--- hub.cpp
#include "observer.h"

void Hub::publish() {
  O->onMessage(); // expect-note: 'Hub::publish' calls 'AuditLog::onMessage' here, through a virtual function
}

//--- audit.cpp
#include "observer.h"
#include <boost/asio.hpp>
namespace net = boost::asio;

net::awaitable<void> save();

struct AuditLog : Observer {
  net::io_context &Io;
  AuditLog(net::io_context &io) : Io(io) {}
  void onMessage() override {
    net::co_spawn(Io, save(), net::use_future).get(); // expect: 'std::future::get' // expect-note: 'AuditLog::onMessage' makes the run call here
  }
};
