// RUN: %check %s
// Shape 107: the framework calls a synchronous handler on a worker, where it may
// wait: expect-none
//--- thrift.cpp
#include "folly.h"
namespace apache::thrift {
class ServerInterface {
public:
  virtual ~ServerInterface();
};
} // namespace apache::thrift

folly::coro::Task<int> load();

// What the compiler of Thrift writes for `service Counter`.
class CounterSvIf : public apache::thrift::ServerInterface {
public:
  virtual int sync_get(int);
  virtual folly::SemiFuture<int> semifuture_get(int n) {
    return folly::makeSemiFuture(sync_get(n));
  }
  virtual folly::coro::Task<int> co_get(int);
};
class Counter : public CounterSvIf {
  int sync_get(int n) override { return n + folly::coro::blockingWait(load()); }
};

//--- userver.cpp
#include "userver.h"
using namespace userver;

class Hello : public server::handlers::HttpHandlerBase {
  engine::TaskWithResult<std::string> name() const;
  std::string HandleRequestThrow(const server::http::HttpRequest &,
                                 server::request::RequestContext &) const override {
    engine::Promise<int> p;
    auto job = utils::Async("job", [&] { p.set_value(1); });
    job.Wait();
    return p.get_future().get() ? name().Get() : "";
  }
};
