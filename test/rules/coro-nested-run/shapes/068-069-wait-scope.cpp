// RUN: %check %s
// Shapes 68 and 69: who has a kj::WaitScope may wait, unless he took it into a
// coroutine.
#include "kj.h"

kj::Promise<int> read();

int readNow(kj::WaitScope &ws) { return read().wait(ws); }
struct Client {
  kj::WaitScope &Scope;
  int get() { return read().wait(Scope); }
};
// As in Lix: the root of a thread hands out the right to block.
struct AsyncIoRoot {
  kj::AsyncIoContext Kj = kj::setupAsyncIo();
  template <class T> T blockOn(kj::Promise<T> p) { return p.wait(Kj.waitScope); }
};
int build(AsyncIoRoot &aio) { return aio.blockOn(read()); }

int plain() {
  AsyncIoRoot aio;
  return readNow(aio.Kj.waitScope) + Client{aio.Kj.waitScope}.get() + build(aio);
}
kj::Promise<int> fiber() {
  return kj::startFiber(1 << 16, [](kj::WaitScope &ws) { return read().wait(ws) + readNow(ws); });
}

kj::Promise<int> parameter(kj::WaitScope &ws) {
  co_return read().wait(ws); // expect: 'kj::Promise::wait'
}
int captured() {
  auto io = kj::setupAsyncIo();
  auto session = [&]() -> kj::Promise<int> {
    int n = co_await read();
    co_return n + read().wait(io.waitScope); // expect: 'kj::Promise::wait'
  };
  return session().wait(io.waitScope);
}
class Server {
  kj::WaitScope &Scope;
  int flush() {
    return read().wait(Scope); // expect: 'kj::Promise::wait'
  }

public:
  explicit Server(kj::WaitScope &ws) : Scope(ws) {}
  kj::Promise<int> serve() { co_return flush(); }
};
kj::Promise<void> polls(kj::WaitScope &ws, kj::Promise<int> p) {
  if (p.poll(ws)) // expect: 'kj::Promise::poll'
    co_await p.then([](int) {});
  ws.poll(); // expect: 'kj::WaitScope::poll'
}
