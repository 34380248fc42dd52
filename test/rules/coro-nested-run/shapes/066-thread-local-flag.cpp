// RUN: %check %s
// Shape 66: the program remembers itself whether it is in a handler: expect-none
#include <boost/asio.hpp>
#include <optional>
namespace net = boost::asio;

std::future<int> ask();

thread_local bool insideHandler = false;
std::optional<int> askUnlessInside() {
  if (insideHandler)
    return std::nullopt;
  return ask().get();
}
void handler(net::io_context &io) {
  net::post(io, [] {
    insideHandler = true;
    askUnlessInside();
    insideHandler = false;
  });
}

class Scope {
  static thread_local int Depth;

public:
  Scope() { ++Depth; }
  ~Scope() { --Depth; }
  static bool active() { return Depth > 0; }
};
std::optional<int> askOutside() {
  return Scope::active() ? std::nullopt : std::optional(ask().get());
}
void counted(net::io_context &io) {
  net::post(io, [] {
    Scope here;
    askOutside();
  });
}
