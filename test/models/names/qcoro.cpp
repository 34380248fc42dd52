// REQUIRES: qt, qcoro
// Each name in the model is declared by the framework's own headers.
// RUN: rm -rf %t && mkdir -p %t && cp %s %t && %compdb %t --real %cflags-qt -fPIC -I/usr/include/qcoro6 -I/usr/include/qcoro6/QCoro -I/usr/include/qcoro6/qcoro
// RUN: coro-tidy models check -p %t/build qcoro
#include <QtCore>
#include <QtNetwork>
#include <QtDBus>
#include <QCoroCore>
#include <QCoroNetwork>
#include <QCoroDBus>
#include <QCoroTask>
#include <QCoroThread>
#include <QCoroGenerator>
#include <QCoroAsyncGenerator>
