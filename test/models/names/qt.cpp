// REQUIRES: qt
// Each name in the model is declared by the framework's own headers.
// RUN: rm -rf %t && mkdir -p %t && cp %s %t && %compdb %t --real %cflags-qt -fPIC
// RUN: coro-tidy models check -p %t/build qt
#include <QtConcurrent>
#include <QtCore>
#include <QtDBus>
#include <QtGui>
#include <QtNetwork>
#include <QtTest>
#include <QtWidgets>
#include <QApplication>
