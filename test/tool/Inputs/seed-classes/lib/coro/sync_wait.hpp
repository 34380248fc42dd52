#pragma once
namespace coro {
template <class T> void sync_wait(T &&) {}
} // namespace coro
