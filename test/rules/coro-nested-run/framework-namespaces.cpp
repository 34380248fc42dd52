// RUN: %check %s
// A project's own code in a namespace below a framework's is the project's.
#include <boost/asio.hpp>
#include "task.h"

namespace boost::asio::addons {
mock::Task<> own(std::future<int> f) {
  f.get(); // expect: 'std::future::get'
  co_return;
}
struct Handler {
  void call(std::future<int> f) {
    f.get(); // expect: 'std::future::get'
  }
};
} // namespace boost::asio::addons

mock::Task<> calls(boost::asio::addons::Handler h, std::future<int> f) {
  h.call(std::move(f));
  co_return;
}

// A namespace, or a function, that is only called as some framework's namespace.
namespace coro {
mock::Task<> mine(std::future<int> f) {
  f.get(); // expect: 'std::future::get'
  co_return;
}
} // namespace coro

mock::Task<> exec(std::future<int> f) {
  f.get(); // expect: 'std::future::get'
  co_return;
}
