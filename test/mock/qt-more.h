// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// qt-more.h - what Debian's Qt 6.4 does not have: modules of their own, and
// what came later. Nothing is defined.
#pragma once

#include <QtCore>

class QPrintDialog {
public:
  int exec();
};
class QPageSetupDialog {
public:
  int exec();
};
class QSerialPort {
public:
  bool waitForReadyRead(int = 30000);
  bool waitForBytesWritten(int = 30000);
};

namespace QtFuture {
QFuture<void> makeReadyVoidFuture();
template <class T> QFuture<T> makeReadyValueFuture(T);
template <class T> QFuture<T> makeReadyRangeFuture(const QList<T> &);
} // namespace QtFuture
