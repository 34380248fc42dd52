// RUN: %check %s
#include <boost/asio.hpp>
namespace net = boost::asio;

void save(std::future<int> f) {
  f.get(); // expect: 'std::future::get'
}
void save(std::future<int> f, int) { f.get(); }

struct Store {
  void close(std::future<int> f) & {
    f.get(); // expect: 'std::future::get'
  }
  void close(std::future<int> f) && { f.get(); }
  void flush(std::future<int> f) const { f.get(); }
  void flush(std::future<int> f) {
    f.get(); // expect: 'std::future::get'
  }
};

net::awaitable<void> callsOneOfTwo(Store &s) {
  save({});
  s.close({});
  s.flush({});
  co_return;
}
