// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The hub tells every observer about every message. Observers know nothing of
// Asio, nor whether a loop runs while they are told.
#pragma once

#include <memory>
#include <string>
#include <vector>

class MessageObserver {
public:
  virtual ~MessageObserver() = default;
  virtual void onMessage(const std::string &Text) = 0;
};

class Hub {
public:
  // Before the first message only: publish() takes no lock.
  void add(std::shared_ptr<MessageObserver> Observer);
  void publish(const std::string &Text);

private:
  std::vector<std::shared_ptr<MessageObserver>> Observers;
};
