// RUN: %check %s
// A guard in a variable that is assigned on some ways only: whichever assignment
// ran last decides.
#include <boost/asio.hpp>
namespace net = boost::asio;

static bool here(net::io_context &io) { return io.get_executor().running_in_this_thread(); }

void set(net::io_context &io) {
  bool skip = false;
  if (here(io))
    skip = true;
  if (!skip)
    io.run();
}
void setInAParameter(net::io_context &io, bool skip) {
  if (here(io))
    skip = true;
  if (!skip)
    io.run();
}
void narrowed(net::io_context &io, int n) {
  bool skip = n > 1;
  skip = skip || here(io);
  if (!skip)
    io.run();
}
void askedIfThereIsOne(net::io_context *io) {
  bool on = false;
  if (io)
    on = io->get_executor().running_in_this_thread();
  if (on)
    return;
  io->run();
}
void chosenInBranches(net::io_context &io, bool quick) {
  bool on;
  if (quick)
    on = here(io);
  else
    on = io.get_executor().running_in_this_thread();
  if (!on)
    io.run();
}

void setTheWrongWay(net::io_context &io) {
  bool skip = true;
  if (here(io))
    skip = false;
  if (!skip)
    io.run(); // expect: 'boost::asio::io_context::run'
}
void setOnAnotherCondition(net::io_context &io, bool quick) {
  bool skip = false;
  if (quick && here(io))
    skip = true;
  if (!skip)
    io.run(); // expect: 'boost::asio::io_context::run'
}
void forgottenAgain(net::io_context &io) {
  bool skip = here(io);
  skip = false;
  if (!skip)
    io.run(); // expect: 'boost::asio::io_context::run'
}
void setAfterwards(net::io_context &io) {
  bool skip = false;
  if (!skip)
    io.run(); // expect: 'boost::asio::io_context::run'
  skip = here(io);
}
void setInALoop(net::io_context &io, int n) {
  bool skip = false;
  for (int i = 0; i < n; ++i) {
    if (!skip)
      io.run(); // expect: 'boost::asio::io_context::run'
    skip = here(io);
  }
}

net::awaitable<void> serve(net::io_context &io) {
  set(io), setInAParameter(io, false), narrowed(io, 1), askedIfThereIsOne(&io);
  chosenInBranches(io, true);
  setTheWrongWay(io), setOnAnotherCondition(io, true), forgottenAgain(io);
  setAfterwards(io), setInALoop(io, 2);
  co_return;
}
