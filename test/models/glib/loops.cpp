// REQUIRES: glib
// RUN: %check %s --real -- %cflags-glib
// What runs a loop of GTK or glibmm, and what says that one runs.
//--- .coro-tidy/models/own.json
{"framework": "own", "functions": {
  "own::post": {"registers": [{"callable": 1, "where": "off_loop", "loop": 0}]}}}
//--- a.cpp
#include <any.h>
#include <gio/gio.h>
#include <gtk.h>
#include <task.h>
using mock::the;

namespace own {
template <class E, class F> void post(E &, F &&) {}
} // namespace own

mock::Task<> loops() {
  gtk_main(); // expect: 'gtk_main'
  gtk_main_iteration(); // expect: 'gtk_main_iteration'
  gtk_main_iteration_do(true); // expect: 'gtk_main_iteration_do'
  gtk_dialog_run(any); // expect: 'gtk_dialog_run'
  gtk_native_dialog_run(any); // expect: 'gtk_native_dialog_run'
  the<Glib::MainLoop>().run(); // expect: 'Glib::MainLoop::run'
  the<Glib::MainContext>().iteration(true); // expect: 'Glib::MainContext::iteration'
  the<Gio::Application>().run(); // expect: 'Gio::Application::run'
  the<Gtk::Application>().run(1, any); // expect: 'Gtk::Application::run'
  the<Gtk::Main>().run(); // expect: 'Gtk::Main::run'
  the<Gtk::Dialog>().run(); // expect: 'Gtk::Dialog::run'
  co_return;
}

mock::Task<> guarded(GMainLoop *loop, GMainContext *context) {
  if (!g_main_current_source())
    g_main_loop_run(loop);
  if (!g_main_context_get_thread_default())
    g_main_loop_run(loop);
  if (!g_main_loop_is_running(loop))
    g_main_loop_run(loop);
  if (!g_main_context_is_owner(context))
    g_main_context_iteration(context, true);
  co_return;
}

void others() {
  g_main_context_default(); // expect-explain: may give another loop than is meant
  own::post(the<_GMainContext *>(), WAIT); // expect: wait
  own::post(the<_GMainLoop *>(), WAIT); // expect: wait
}
