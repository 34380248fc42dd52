// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Hub.h"

void Hub::add(std::shared_ptr<MessageObserver> Observer) {
  Observers.push_back(std::move(Observer));
}

void Hub::publish(const std::string &Text) {
  for (const auto &Observer : Observers)
    Observer->onMessage(Text);
}
