// RUN: %check %s
// A guard may stand at any hop of the chain, not only at the run call.
#include <boost/asio.hpp>
namespace net = boost::asio;

net::awaitable<void> work();

void onlyGuarded(net::io_context &io) {
  net::co_spawn(io, work(), net::use_future).get();
}
void guardsTheCall(net::io_context &io) {
  if (!io.get_executor().running_in_this_thread())
    onlyGuarded(io);
}

// One caller guards it, another does not.
void alsoUnguarded(net::io_context &io) {
  net::co_spawn(io, work(), net::use_future).get(); // expect: 'std::future::get'
}
void guardsOneCall(net::io_context &io) {
  if (!io.get_executor().running_in_this_thread())
    alsoUnguarded(io);
}
void doesNot(net::io_context &io) {
  alsoUnguarded(io);
}

// A wrapper says what it returns.
bool onLoop(net::io_context &io) {
  return io.get_executor().running_in_this_thread();
}
void wrapped(net::io_context &io) {
  if (!onLoop(io))
    net::co_spawn(io, work(), net::use_future).get();
}

net::awaitable<void> serve(net::io_context &io) {
  guardsTheCall(io);
  guardsOneCall(io);
  doesNot(io);
  wrapped(io);
  co_return;
}
