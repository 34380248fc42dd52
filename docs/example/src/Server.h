// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Reads lines from TCP clients, publishes each on the hub and confirms it.
#pragma once

#include "Hub.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>

namespace net = boost::asio;

// Serves every client that comes, until the acceptor is closed.
net::awaitable<void> serve(std::shared_ptr<net::ip::tcp::acceptor> Acceptor,
                           std::shared_ptr<Hub> Messages);
