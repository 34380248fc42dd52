// RUN: %check %s
// Shape 40: the override is in another file, or is nowhere.
//--- plugin.h
#pragma once
struct Plugin {
  virtual ~Plugin() = default;
  virtual int load() = 0;
};
Plugin &plugin();

//--- host.cpp
#include "plugin.h"
#include <boost/asio.hpp>

boost::asio::awaitable<int> host() { co_return plugin().load(); }

//--- waiting.h
#pragma once
#include "plugin.h"
class WaitingPlugin : public Plugin {
  int load() override;
};

//--- waiting.cpp
#include "waiting.h"
#include <future>

std::future<int> ask();
int WaitingPlugin::load() {
  return ask().get(); // expect: 'std::future::get'
}

//--- declared.h
#pragma once
#include "plugin.h"
// Another library defines it.
struct ForeignPlugin : Plugin {
  int load() override;
};

//--- declared.cpp
#include "declared.h"
#include "waiting.h"
#include <boost/asio.hpp>

boost::asio::awaitable<int> direct(ForeignPlugin &p) { co_return p.load(); }
