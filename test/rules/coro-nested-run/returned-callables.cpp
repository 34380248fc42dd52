// RUN: %check %s
// What a function of another file returns is called where its result is.
//--- steps.h
#pragma once
#include <functional>
#include <future>
#include <map>
#include <string>
using Step = std::function<int(int)>;
using Pointer = int (*)(int);
std::future<int> ask(int);
Step made(int);
Pointer pointed();
Step &kept();
std::map<std::string, Step> &registry();

//--- steps.cpp
#include "steps.h"
static int remote(int v) { return ask(v).get(); } // expect-likely: 'std::future::get'
static int plain(int v) { return v; }
static Step Kept = remote;
Step made(int k) {
  if (k)
    return plain;
  return [](int v) { return ask(v).get(); }; // expect: 'std::future::get'
}
Pointer pointed() { return remote; }
Step &kept() { return Kept; }
std::map<std::string, Step> &registry() {
  static std::map<std::string, Step> All;
  return All;
}

//--- main.cpp
#include "steps.h"
#include "task.h"
mock::Task<> serve() {
  made(1)(2);
  pointed()(3);
  kept()(4);
  registry().at("x")(5);
  co_return;
}
int main() {
  registry()["x"] = [](int v) { return ask(v).get(); }; // expect-likely: 'std::future::get'
  registry()["y"](6);
}
