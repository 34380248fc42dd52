// RUN: %check %s
// RUN: %if boost-asio %{ %check %s --real %}
// A guard asks the loop through another name: a variable that holds its
// executor, a reference, a wrapper of the project's own.
#include <boost/asio.hpp>
namespace net = boost::asio;

net::awaitable<void> work();

void variable(net::io_context &io) {
  auto ex = io.get_executor();
  if (!ex.running_in_this_thread())
    net::co_spawn(io, work(), net::use_future).get();
}
void variableOfAnother(net::io_context &io, net::io_context &other) {
  auto ex = other.get_executor();
  if (!ex.running_in_this_thread())
    io.run(); // expect: 'boost::asio::io_context::run'
}
void inIf(net::io_context &io) {
  if (auto ex = io.get_executor(); !ex.running_in_this_thread())
    net::co_spawn(io, work(), net::use_future).get();
}
void reference(net::io_context &io) {
  auto &&ex = io.get_executor();
  auto &same = io;
  if (!ex.running_in_this_thread())
    io.run();
  if (!same.get_executor().running_in_this_thread())
    io.run();
  if (!io.get_executor().running_in_this_thread())
    same.run();
}
struct Loop {
  net::io_context &Io;
  bool isHere() const {
    auto ex = Io.get_executor();
    return ex.running_in_this_thread();
  }
};
void wrapper(net::io_context &io, net::io_context &other) {
  Loop loop{io}, another{other};
  if (!loop.isHere())
    io.run();
  if (!another.isHere())
    io.run(); // expect: 'boost::asio::io_context::run'
}
void wrapperOnTheSpot(net::io_context &io, net::io_context &other) {
  if (!Loop{io}.isHere())
    io.run();
  if (!Loop{other}.isHere())
    io.run(); // expect: 'boost::asio::io_context::run'
}

[[noreturn]] void fail();
void endsOtherwise(net::io_context &io) {
  if (io.get_executor().running_in_this_thread())
    fail();
  io.run();
}
#define ASSERT(Condition) ((Condition) ? void(0) : fail())
void assertOnly(net::io_context &io) {
  ASSERT(!io.get_executor().running_in_this_thread()); // NDEBUG takes it away
  io.run(); // expect: 'boost::asio::io_context::run'
}
void switchReturns(net::io_context &io) {
  switch (int(io.get_executor().running_in_this_thread())) {
  case 1:
    return;
  }
  io.run();
}
void switchOther(net::io_context &io) {
  switch (int(io.get_executor().running_in_this_thread())) {
  case 0:
    return;
  }
  io.run(); // expect: 'boost::asio::io_context::run'
}

net::awaitable<void> serve(net::io_context &io, net::io_context &other) {
  variable(io);
  variableOfAnother(io, other);
  inIf(io);
  reference(io);
  wrapper(io, other);
  wrapperOnTheSpot(io, other);
  assertOnly(io);
  switchReturns(io);
  switchOther(io);
  endsOtherwise(io); // what came after it would run off the loop
  co_return;
}

// A guard of another loop, at the call that leads to the run call.
void runs(net::io_context &io) {
  io.run(); // expect: 'boost::asio::io_context::run'
}
void runsGuarded(net::io_context &io) { io.run(); }
net::awaitable<void> guardsAtTheCall(net::io_context &io, net::io_context &other) {
  if (!other.get_executor().running_in_this_thread())
    runs(io);
  if (!io.get_executor().running_in_this_thread())
    runsGuarded(io);
  co_return;
}
