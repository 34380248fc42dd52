// RUN: %check %s
// Shape 41: a framework calls the handler on a thread with a loop. It is named in
// a macro or a template argument.
//--- controller.h
#pragma once
#include "drogon.h"

class Users : public drogon::HttpController<Users> {
public:
  METHOD_LIST_BEGIN
  ADD_METHOD_TO(Users::login, "/login", drogon::Post);
  METHOD_LIST_END
  void login(const drogon::HttpRequestPtr &, drogon::HttpCallback &&);
  void notRegistered(const drogon::HttpRequestPtr &, drogon::HttpCallback &&);
};

//--- controller.cpp
#include "controller.h"

drogon::Task<int> load();
void Users::login(const drogon::HttpRequestPtr &, drogon::HttpCallback &&) {
  drogon::sync_wait(load()); // expect: 'drogon::sync_wait'
}
void Users::notRegistered(const drogon::HttpRequestPtr &, drogon::HttpCallback &&) {
  drogon::sync_wait(load());
}

struct Ping : drogon::HttpSimpleController<Ping> {
  void asyncHandleHttpRequest(const drogon::HttpRequestPtr &, drogon::HttpCallback &&) override {
    drogon::sync_wait(load()); // expect: 'drogon::sync_wait'
  }
};

//--- rpc.cpp
#include "async_simple.h"

async_simple::coro::Lazy<int> load();

struct Service {
  // missed alarm: a function that is a template argument is not followed
  int echo(int) { return syncAwait(load()); }
  int other(int) { return syncAwait(load()); }
};
// missed alarm: the same
int total() { return syncAwait(load()); }
int serve(Service &s) {
  coro_rpc::coro_rpc_server server;
  server.register_handler<&Service::echo>(&s);
  server.register_handler<total>();
  return server.start();
}
