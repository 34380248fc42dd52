// RUN: %check %s
// Shape 51: a get() that only looks: expect-none
#include <boost/asio.hpp>
#include "kj.h"
#include "seastar.h"
#include <any>
#include <functional>
#include <memory>
#include <optional>
#include <tuple>
#include <variant>
namespace net = boost::asio;

namespace boost::beast::http {
template <bool IsRequest> class parser {
public:
  int &get();
  int release();
};
} // namespace boost::beast::http

net::awaitable<void> standard(std::unique_ptr<int> a, std::shared_ptr<int> b,
                              std::reference_wrapper<int> c, std::optional<int> d) {
  a.get();
  b.get();
  c.get();
  (void)d.value();
  std::variant<int, long> v = 1;
  std::get<int>(v);
  std::get_if<long>(&v);
  std::get<0>(std::tuple(1, 2));
  std::any_cast<int>(std::any(1));
  co_return;
}
net::awaitable<void> parsers(boost::beast::http::parser<true> &p) {
  p.get();
  p.release();
  co_return;
}
seastar::future<std::size_t> buffers(seastar::temporary_buffer<char> b,
                                     seastar::lw_shared_ptr<int> p) {
  p.get();
  co_return b.get() ? b.size() : 0;
}

struct sd_event {};
template <class T> struct optional_ref {
  T *Value;
  T &get() const { return *Value; }
};
template <class T, class Deleter> struct handle {
  T *get() const;
};
net::awaitable<void> homeMade(optional_ref<int> r, handle<sd_event, void (*)(sd_event *)> h) {
  r.get();
  h.get();
  co_return;
}
kj::Promise<void> owned(kj::Own<int> o) {
  o.get();
  co_return;
}
