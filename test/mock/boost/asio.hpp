// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// boost/asio.hpp - lets a test include the headers that a program includes.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/use_future.hpp>
