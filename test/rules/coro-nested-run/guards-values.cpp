// RUN: %check %s
// RUN: %if boost-asio %{ %check %s --real %}
// A function that says by a number, an enumerator, an error or nothing at all
// that a loop runs here.
#include <boost/asio.hpp>
#include <cerrno>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <system_error>
namespace net = boost::asio;
std::future<int> ask();
enum class Status { Ok, WouldWait };

struct Client {
  net::io_context &io;
  bool here() const { return io.get_executor().running_in_this_thread(); }
  int code() const {
    if (here())
      return -EDEADLK;
    return 0;
  }
  int sometimes() const {
    if (here() && io.stopped())
      return -EDEADLK;
    return 0;
  }
  Status status() const { 
    if (here())
      return Status::WouldWait;
    return Status::Ok;
  }
  Status chosenStatus() const { return here() ? Status::WouldWait : Status::Ok; }
  int chosenCode() const { return !here() ? 0 : -EDEADLK; }
  Status eitherStatus(bool busy) const { return here() || busy ? Status::Ok : Status::WouldWait; }
  std::error_code error() const {
    if (here())
      return std::make_error_code(std::errc::resource_deadlock_would_occur);
    return {};
  }
  std::optional<std::string> problem() const {
    if (here())
      return "would wait for itself";
    return std::nullopt;
  }
  const char *why() const {
    if (here())
      return "loop";
    return nullptr;
  }
  const char *whyChosen() const { return here() ? "loop" : nullptr; }
  struct Permit {};
  std::unique_ptr<Permit> permit() const {
    if (here())
      return nullptr;
    return std::make_unique<Permit>();
  }

  std::optional<Permit> given() const {
    if (here())
      return std::nullopt;
    return Permit{};
  }
  int byGivenPermit() {
    if (auto p = given())
      return ask().get();
    return 0;
  }
  int byNoneGiven() {
    if (!given())
      return 0;
    return ask().get();
  }
  int withoutPermit() {
    if (given())
      return 0;
    return ask().get(); // expect: 'std::future::get'
  }
  int withoutProblem() {
    if (problem())
      return ask().get(); // expect: 'std::future::get'
    return 0;
  }

  std::error_code maybeNone(int number) const {
    if (!here())
      return {};
    return std::error_code(number, std::system_category());
  }
  int byANumberThatMayBeZero(int number) {
    if (maybeNone(number))
      return 0;
    return ask().get(); // expect: 'std::future::get'
  }
  int negative() {
    if (int r = code(); r < 0)
      return r;
    return ask().get();
  }
  int notZero() {
    if (code() != 0)
      return 0;
    return ask().get();
  }
  int plain() { return code() ? 0 : ask().get(); }
  int enumerator() {
    if (status() != Status::Ok)
      return 0;
    return ask().get();
  }
  int inSwitch() {
    switch (status()) {
    case Status::Ok:
      return ask().get();
    case Status::WouldWait:
      break;
    }
    return 0;
  }
  int byError() {
    if (auto e = error())
      return e.value();
    return ask().get();
  }
  int byOptional() {
    if (auto p = problem())
      return p->size();
    return ask().get();
  }
  int byHasValue() {
    if (problem().has_value())
      return 0;
    return ask().get();
  }
  int byText() {
    if (const char *w = why())
      return w[0];
    return ask().get();
  }
  int byChosenText() {
    if (const char *w = whyChosen())
      return w[0];
    return ask().get();
  }
  int byPermit() {
    if (auto p = permit())
      return ask().get();
    return 0;
  }

  int byChosenStatus() {
    if (chosenStatus() != Status::Ok)
      return 0;
    return ask().get();
  }
  int byChosenCode() {
    if (int e = chosenCode(); e < 0)
      return e;
    return ask().get();
  }
  int byTheWrongStatus(bool busy) {
    if (eitherStatus(busy) != Status::Ok)
      return 0;
    return ask().get(); // expect: 'std::future::get'
  }
  int byOneOfTwo() {
    auto mode = here() ? 1 : 2;
    if (mode == 1)
      return 0;
    return ask().get();
  }
  int byTheOtherOfTwo() {
    auto mode = here() ? 1 : 2;
    if (mode == 2)
      return 0;
    return ask().get(); // expect: 'std::future::get'
  }
  int byBits(bool stop) {
    if (stop | here())
      return 0;
    return ask().get();
  }
  int byBothBits(bool stop) {
    if (stop & here())
      return 0;
    return ask().get(); // expect: 'std::future::get'
  }
  int byXor() {
    if (here() ^ true)
      return ask().get();
    return 0;
  }
  int byXorOfTwo(bool stop) {
    if (here() ^ stop)
      return 0;
    return ask().get(); // expect: 'std::future::get'
  }

  int otherWay() {
    if (code() == 0)
      return 0;
    return ask().get(); // expect: 'std::future::get'
  }
  int otherSign() {
    if (code() > 0)
      return 0;
    return ask().get(); // expect: 'std::future::get'
  }
  int onlySometimes() {
    if (sometimes() != 0)
      return 0;
    return ask().get(); // expect: 'std::future::get'
  }
  int otherEnumerator() {
    if (status() == Status::Ok)
      return 0;
    return ask().get(); // expect: 'std::future::get'
  }
  int noPermit() {
    if (permit())
      return 0;
    return ask().get(); // expect: 'std::future::get'
  }
  // Each of these comes back on the loop, too.
  net::awaitable<int> all() {
    co_return byANumberThatMayBeZero(1) + negative() + notZero() + plain() + enumerator() + inSwitch() + byError() + byOptional() + byHasValue() +
        byText() + byChosenText() + byPermit() + otherWay() + otherSign() + onlySometimes() + otherEnumerator() + noPermit() +
        byChosenStatus() + byChosenCode() + byTheWrongStatus(false) + byOneOfTwo() + byTheOtherOfTwo() + byBits(false) + byBothBits(false) + byXor() +
        byXorOfTwo(false) + byGivenPermit() + byNoneGiven() + withoutPermit() + withoutProblem();
  }
};
