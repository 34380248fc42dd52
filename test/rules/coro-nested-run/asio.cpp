// REQUIRES: asio
// RUN: %check %s --real -- -DASIO_HAS_CO_AWAIT=1
// Asio without Boost: the same functions under other names.
#include <asio.hpp>

asio::awaitable<void> work() { co_return; }

asio::awaitable<void> inACoroutine(asio::io_context &io) {
  asio::co_spawn(io, work(), asio::use_future).get(); // expect: 'std::future::get' // expect-fix: await safe
  io.run(); // expect: 'asio::io_context::run' // expect-framework: asio
  co_return;
}

void hook(asio::io_context &io) {
  asio::co_spawn(io, work(), asio::use_future).get(); // expect: 'std::future::get' // expect-fix: branch safe
}
void guarded(asio::io_context &io) {
  if (!io.get_executor().running_in_this_thread())
    asio::co_spawn(io, work(), asio::use_future).get();
}
asio::awaitable<void> serve(asio::io_context &io) {
  hook(io);
  guarded(io);
  co_return;
}

int main() {
  asio::io_context io;
  asio::co_spawn(io, serve(io), asio::detached);
  io.run();
}
