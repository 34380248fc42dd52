// RUN: %check %s
// What a header declares others may start, on a loop as well.
//--- api.h
#pragma once
#include "concurrencpp.h"
inline concurrencpp::result<int> api(concurrencpp::result<int> &r) {
  co_return r.get(); // expect: 'concurrencpp::result::get'
}

//--- test.cpp
#include "api.h"
#include <thread>
void inThread(concurrencpp::result<int> &r) {
  std::thread([&] { api(r); }).join();
}
