// REQUIRES: asio
// Each name in the model is declared by the framework's own headers.
// RUN: rm -rf %t && mkdir -p %t && cp %s %t && %compdb %t --real -DASIO_HAS_CO_AWAIT=1
// RUN: coro-tidy models check -p %t/build asio
#include <asio.hpp>
#include <asio/experimental/as_tuple.hpp>
#include <asio/experimental/awaitable_operators.hpp>
#include <asio/experimental/basic_channel.hpp>
#include <asio/experimental/basic_concurrent_channel.hpp>
#include <asio/experimental/channel.hpp>
#include <asio/experimental/concurrent_channel.hpp>
#include <asio/experimental/coro.hpp>
#include <asio/experimental/parallel_group.hpp>
#include <asio/experimental/promise.hpp>
#include <asio/spawn.hpp>
#include <asio/ssl.hpp>
