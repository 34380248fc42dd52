// RUN: %check %s
// clangd: 1 fewer, for what it does not see of headers.
// Shape 41: a framework calls the handler on a thread with a loop. It is named in
// a macro or a template argument.
//--- controller.h
#pragma once
#include "drogon.h"

using Answer = std::function<void(const drogon::HttpResponsePtr &)>;
class Users : public drogon::HttpController<Users> {
public:
  METHOD_LIST_BEGIN
  ADD_METHOD_TO(Users::login, "/login", drogon::Post);
  METHOD_LIST_END
  void login(const drogon::HttpRequestPtr &, Answer &&);
  void notRegistered(const drogon::HttpRequestPtr &, Answer &&);
};

//--- controller.cpp
#include "controller.h"

drogon::Task<int> load();
void Users::login(const drogon::HttpRequestPtr &, Answer &&) {
  drogon::sync_wait(load()); // expect: 'drogon::sync_wait'
}
void Users::notRegistered(const drogon::HttpRequestPtr &, Answer &&) {
  drogon::sync_wait(load());
}

struct Ping : drogon::HttpSimpleController<Ping> {
  void asyncHandleHttpRequest(const drogon::HttpRequestPtr &, Answer &&) override {
    drogon::sync_wait(load()); // expect: 'drogon::sync_wait'
  }
};

//--- rpc.cpp
#include "async_simple.h"

async_simple::coro::Lazy<int> load();

struct Service {
  int echo(int) { return syncAwait(load()); } // expect: 'async_simple::coro::syncAwait'
  int other(int) { return syncAwait(load()); }
};
int total() { return syncAwait(load()); } // expect: 'async_simple::coro::syncAwait'
int serve(Service &s) {
  coro_rpc::coro_rpc_server server;
  server.register_handler<&Service::echo>(&s);
  server.register_handler<total>();
  return server.start();
}

//--- qt.cpp
// Qt calls a slot and an invokable function from its event loop.
#include "qt.h"

class Editor : public QObject {
  Q_OBJECT
public:
  Q_INVOKABLE bool confirm();
  Q_INVOKABLE virtual bool ask() { return QDialog().exec(); } // expect: 'QDialog::exec'
  bool plain();
public Q_SLOTS:
  void save();
  void load() const { QDialog().exec(); } // expect: 'QDialog::exec'
private:
  void helper() { QDialog().exec(); }
};
bool Editor::confirm() { return QDialog().exec(); } // expect: 'QDialog::exec'
bool Editor::plain() { return QDialog().exec(); }
void Editor::save() {
  QEventLoop wait;
  wait.exec(); // expect: 'QEventLoop::exec'
}
struct NoObject {
public Q_SLOTS:
  void save() { QDialog().exec(); }
};
