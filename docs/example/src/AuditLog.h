// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Sends every message to a log collector, as syslog does: over UDP, one
// datagram a line.
#pragma once

#include "Hub.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/udp.hpp>

namespace net = boost::asio;

class AuditLog : public MessageObserver {
public:
  AuditLog(net::io_context &Io, net::ip::udp::endpoint Collector);
  void onMessage(const std::string &Text) override;

private:
  void flush(const std::string &Line);

  net::io_context &Io;
  net::ip::udp::endpoint Collector;
};
