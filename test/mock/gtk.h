// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// gtk.h - the part of GTK 3, glibmm and gtkmm that the tests use, with their
// names. Nothing is defined.
#pragma once

extern "C" {
typedef struct _GtkDialog GtkDialog;
typedef struct _GtkNativeDialog GtkNativeDialog;
void gtk_main();
int gtk_main_iteration();
int gtk_main_iteration_do(int blocking);
int gtk_dialog_run(GtkDialog *dialog);
int gtk_native_dialog_run(GtkNativeDialog *dialog);
}

namespace Glib {
class MainLoop {
public:
  void run();
};
class MainContext {
public:
  bool iteration(bool may_block);
};
} // namespace Glib

namespace Gio {
class Application {
public:
  int run();
};
} // namespace Gio

namespace Gtk {
class Application : public Gio::Application {
public:
  int run(int argc, char **argv);
};
class Main {
public:
  static void run();
};
class Dialog {
public:
  int run();
};
} // namespace Gtk
