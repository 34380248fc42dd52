// RUN: %check %s
// Shape 39: a coroutine calls a hook, and an override of it waits.
#include <boost/asio.hpp>
#include "folly.h"
#include <memory>
#include <vector>
namespace net = boost::asio;

net::awaitable<void> save();

struct Listener {
  virtual ~Listener() = default;
  virtual void onMessage(int) = 0;
  virtual void onClose() noexcept {}
};
struct Audit final : Listener {
  net::io_context &Io;
  explicit Audit(net::io_context &io) : Io(io) {}
  void onMessage(int) override {
    net::co_spawn(Io, save(), net::use_future).get(); // expect: 'std::future::get' // expect-context: hook
  }
  void onClose() noexcept override {
    Io.run(); // expect: 'boost::asio::io_context::run'
  }
};
net::awaitable<void> session(std::vector<std::unique_ptr<Listener>> all) {
  for (auto &listener : all)
    listener->onMessage(1);
  all.front()->onClose();
  co_return;
}

folly::coro::Task<void> store(int);
template <class Base> struct Storing : Base {
  void changed(int n) override {
    folly::coro::blockingWait(store(n)); // expect: folly::coro::block
  }
};
struct Model {
  virtual ~Model() = default;
  virtual void changed(int) {}
};
using StoringModel = Storing<Model>;
template struct Storing<Model>;

folly::coro::Task<void> update(Model &m) {
  m.changed(1);
  co_return;
}
