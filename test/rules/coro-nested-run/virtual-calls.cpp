// RUN: %check %s
#include <boost/asio.hpp>
namespace net = boost::asio;

net::awaitable<void> work();

struct Observer {
  virtual ~Observer() = default;
  virtual void onMessage() = 0;
  virtual void onClose() noexcept {}
};

struct AuditLog : Observer {
  net::io_context &Io;
  AuditLog(net::io_context &io) : Io(io) {}
  void onMessage() override {
    net::co_spawn(Io, work(), net::use_future).get(); // expect: 'std::future::get' // expect-context: hook // expect-note: 'AuditLog::onMessage' makes the run call here
  }
};

struct Metrics : Observer {
  void onMessage() override {}
  void onClose() noexcept override { std::future<int>().get(); } // expect: 'std::future::get'
};

// An override of an override is reached as well.
struct LoudMetrics : Metrics {
  void onMessage() override { std::future<int>().get(); } // expect: 'std::future::get'
};

// Overrides nothing that a coroutine calls.
struct Unrelated {
  virtual ~Unrelated() = default;
  virtual void onMessage() { std::future<int>().get(); }
};

struct Hub {
  Observer *O;
  void publish() {
    O->onMessage(); // expect-note: 'Hub::publish' calls 'AuditLog::onMessage' here, through a virtual function
  }
};

net::awaitable<void> serve(Hub &h) {
  h.publish(); // expect-note: coroutine 'serve' calls 'Hub::publish' here
  h.O->onClose();
  co_return;
}

// A qualified call is not virtual.
struct Base {
  virtual ~Base() = default;
  virtual void hook() {}
};
struct Derived : Base {
  void hook() override { std::future<int>().get(); }
};
net::awaitable<void> qualified(Derived &d) {
  d.Base::hook();
  co_return;
}
