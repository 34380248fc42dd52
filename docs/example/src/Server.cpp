// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Server.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

using net::ip::tcp;

static net::awaitable<void> session(tcp::socket Client,
                                    std::shared_ptr<Hub> Messages) {
  std::string Received;
  for (;;) {
    auto [Error, Size] =
        co_await net::async_read_until(Client, net::dynamic_buffer(Received),
                                       '\n', net::as_tuple(net::use_awaitable));
    if (Error) // the client has gone
      co_return;
    Messages->publish(Received.substr(0, Size - 1));
    Received.erase(0, Size);
    co_await net::async_write(Client, net::buffer("ok\n", 3),
                              net::use_awaitable);
  }
}

net::awaitable<void> serve(std::shared_ptr<tcp::acceptor> Acceptor,
                           std::shared_ptr<Hub> Messages) {
  for (;;) {
    auto [Error, Client] =
        co_await Acceptor->async_accept(net::as_tuple(net::use_awaitable));
    if (Error) // closed
      co_return;
    net::co_spawn(Acceptor->get_executor(),
                  session(std::move(Client), Messages),
                  [](std::exception_ptr E) {
                    if (E)
                      std::rethrow_exception(E);
                  });
  }
}
