// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "AuditLog.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/use_future.hpp>

using net::ip::udp;

// Takes copies, so that it may outlive whoever starts it.
static net::awaitable<void> append(udp::endpoint Collector, std::string Line) {
  udp::socket Socket(co_await net::this_coro::executor, Collector.protocol());
  co_await Socket.async_send_to(net::buffer(Line), Collector,
                                net::use_awaitable);
}

AuditLog::AuditLog(net::io_context &Io, udp::endpoint Collector)
    : Io(Io), Collector(Collector) {}

void AuditLog::onMessage(const std::string &Text) { flush("audit: " + Text); }

void AuditLog::flush(const std::string &Line) {
  net::co_spawn(Io, append(Collector, Line), net::use_future).get();
}
