// RUN: %if boost-asio %{ %check_run %s %}
// RUN: %if asio %{ %check_run %s --replace=boost::asio=asio --replace=boost/asio=asio -- -DASIO_HAS_CO_AWAIT=1 %}
// An override, called through its base by a handler.
// hangs-in: std::future<void>::get
// hangs-in: Session::onClose
// hangs-in: boost::asio::io_context::run
// prints: closing
// prints: said goodbye
#include <boost/asio.hpp>
#include <cstdio>
#include <memory>
#include <watch.h>
namespace net = boost::asio;

struct Hooks {
  virtual ~Hooks() = default;
  virtual void onClose() = 0;
};
net::awaitable<void> goodbye() {
  co_await net::post(net::use_awaitable);
  std::puts("said goodbye");
}
class Session : public Hooks {
public:
  explicit Session(net::io_context &io) : Io(io) {}
  void onClose() override {
    std::puts("closing");
    net::co_spawn(Io, goodbye(), net::use_future).get();
  }

private:
  net::io_context &Io;
};
int main() {
  watch();
  net::io_context io;
  std::unique_ptr<Hooks> hooks = std::make_unique<Session>(io);
  net::post(io, [&] { hooks->onClose(); });
  io.run();
}
