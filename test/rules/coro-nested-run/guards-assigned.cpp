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

void addedTo(net::io_context &io, int n) {
  bool skip = n > 1;
  skip |= here(io);
  if (!skip)
    io.run();
}
void takenFrom(net::io_context &io, int n) {
  bool block = n > 1;
  block &= !here(io);
  if (block)
    io.run();
}
void narrowedByItself(net::io_context &io, int n) {
  bool block = !here(io);
  block = block && n > 1;
  if (block)
    io.run();
}
void widenedAgain(net::io_context &io, int n) {
  bool block = !here(io);
  block |= n > 1;
  if (block)
    io.run(); // expect: 'boost::asio::io_context::run'
}
void takenFromTheWrongOne(net::io_context &io, int n) {
  bool skip = n > 1;
  skip &= here(io);
  if (!skip)
    io.run(); // expect: 'boost::asio::io_context::run'
}
// A pointer that is there where a loop runs.
struct Owner {
  net::io_context Io;
  Owner *current() { return here(Io) ? this : nullptr; }
  net::io_context *running() {
    if (here(Io))
      return &Io;
    return nullptr;
  }
  void byThis() {
    if (!current())
      Io.run();
  }
  void byAddress() {
    if (!running())
      Io.run();
  }
  void theWrongWay() {
    if (current())
      Io.run(); // expect: 'boost::asio::io_context::run'
  }
};
net::awaitable<void> owns(Owner &o) {
  o.byThis(), o.byAddress(), o.theWrongWay();
  co_return;
}

net::awaitable<void> serve(net::io_context &io) {
  addedTo(io, 1), takenFrom(io, 1), narrowedByItself(io, 1);
  widenedAgain(io, 1), takenFromTheWrongOne(io, 1);
  set(io), setInAParameter(io, false), narrowed(io, 1), askedIfThereIsOne(&io);
  chosenInBranches(io, true);
  setTheWrongWay(io), setOnAnotherCondition(io, true), forgottenAgain(io);
  setAfterwards(io), setInALoop(io, 2);
  co_return;
}
