// RUN: %check %s
// RUN: %if boost-asio %{ %check %s --real %}
// A guard holds where a callable is handed to a loop, not where the loop runs it.
#include <boost/asio.hpp>
#include <functional>
#include <future>
namespace net = boost::asio;
std::future<int> ask();

struct Store {
  net::io_context &io;
  net::steady_timer timer{io};
  bool here() const { return io.get_executor().running_in_this_thread(); }
  void must() const {
    if (here())
      throw 1;
  }
  void reload() {
    if (!here()) {
      net::post(io, [this] { reload(); });
      return;
    }
    ask().get(); // expect: 'std::future::get'
  }
  void whenOff() {
    if (!here())
      net::post(io, [this] { ask().get(); }); // expect: 'std::future::get'
  }
  void afterAThrow() {
    must();
    net::post(io, [this] { ask().get(); }); // expect: 'std::future::get'
  }
  void byTimer() {
    if (here())
      return;
    timer.async_wait([this](auto) { ask().get(); }); // expect: 'std::future::get'
  }
  void runInLoop(std::function<void()> f) {
    if (here())
      f();
    else
      net::post(io, std::move(f));
  }
  void onPool(net::thread_pool &pool) {
    if (!here())
      net::post(pool, [this] { ask().get(); });
  }
  void calledThere() {
    if (!here())
      [this] { ask().get(); }();
  }
};

int main() {
  net::io_context io;
  net::thread_pool pool(1);
  Store store{io};
  store.reload();
  store.whenOff();
  store.afterAThrow();
  store.byTimer();
  store.onPool(pool);
  store.calledThere();
  store.runInLoop([&] { ask().get(); }); // expect: 'std::future::get'
}
