// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Runs the server in a thread of its own, is its only client, and prints what
// the log collector got.
#include "AuditLog.h"
#include "Server.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

#include <atomic>
#include <iostream>
#include <thread>

using net::ip::tcp;
using net::ip::udp;

class MessageCount : public MessageObserver {
public:
  void onMessage(const std::string &) override { ++Count; }
  unsigned value() const { return Count; }

private:
  std::atomic<unsigned> Count = 0;
};

static void rethrow(std::exception_ptr E) {
  if (E)
    std::rethrow_exception(E);
}

static net::awaitable<void> talk(tcp::endpoint Server) {
  tcp::socket Socket(co_await net::this_coro::executor);
  co_await Socket.async_connect(Server, net::use_awaitable);
  for (std::string Line : {"first\n", "second\n", "third\n"}) {
    co_await net::async_write(Socket, net::buffer(Line), net::use_awaitable);
    std::string Reply;
    co_await net::async_read_until(Socket, net::dynamic_buffer(Reply), '\n',
                                   net::use_awaitable);
  }
}

int main() {
  net::io_context ServerIo(1), ClientIo(1);
  udp::socket Collector(ClientIo, {net::ip::address_v4::loopback(), 0});

  auto Count = std::make_shared<MessageCount>();
  auto Messages = std::make_shared<Hub>();
  Messages->add(Count);
  Messages->add(
      std::make_shared<AuditLog>(ServerIo, Collector.local_endpoint()));

  auto Acceptor = std::make_shared<tcp::acceptor>(
      ServerIo, tcp::endpoint(net::ip::address_v4::loopback(), 0));
  tcp::endpoint Server = Acceptor->local_endpoint();
  net::co_spawn(ServerIo, serve(Acceptor, Messages), rethrow);
  std::thread ServerThread([&ServerIo] { ServerIo.run(); });

  // No loop runs on this thread, so the audit log is right to wait here.
  Messages->publish("server starting");
  std::cout << "the server has started" << std::endl;

  net::co_spawn(ClientIo, talk(Server), rethrow);
  ClientIo.run();
  std::cout << "the client has had its answers" << std::endl;

  // run() returns when all that was ever started on ServerIo has ended.
  net::post(ServerIo, [Acceptor] { Acceptor->close(); });
  ServerThread.join();

  std::cout << Count->value() << " messages; the collector has\n";
  while (Collector.available()) {
    std::string Line(Collector.available(), '\0');
    Line.resize(Collector.receive(net::buffer(Line)));
    std::cout << "  " << Line << "\n";
  }
}
