// RUN: %check %s
// Functions of one name in two files are two functions when nobody else can
// see them. The twin is reached from main only.
//--- a.cpp
#include <boost/asio.hpp>
namespace net = boost::asio;

static void flush(std::future<int> f) {
  f.get(); // expect: 'std::future::get'
}
namespace {
void sync(std::future<int> f) {
  f.get(); // expect: 'std::future::get'
}
struct Log {
  void write(std::future<int> f) {
    f.get(); // expect: 'std::future::get'
  }
};
} // namespace

net::awaitable<void> reachesAll() {
  flush({});
  sync({});
  Log().write({});
  co_return;
}

//--- b/a.cpp
#include <future>

static void flush(std::future<int> f) { f.get(); }
namespace {
void sync(std::future<int> f) { f.get(); }
struct Log {
  void write(std::future<int> f) { f.get(); }
};
} // namespace

int main() {
  flush({});
  sync({});
  Log().write({});
}
