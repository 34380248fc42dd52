// REQUIRES: glib
// RUN: %check %s --real -- %cflags-glib
// GLib has no coroutines; those of others stand for what runs on its loop.
#include <gio/gio.h>
#include <task.h>

mock::Task<> loops(GMainLoop *loop) {
  g_main_loop_run(loop); // expect: 'g_main_loop_run' runs handlers // expect-severity: reentry // expect-framework: glib
  while (g_main_context_iteration(nullptr, true)) // expect: 'g_main_context_iteration'
    ;
  co_return;
}

mock::Task<> application(GApplication *app) {
  g_application_run(app, 0, nullptr); // expect: 'g_application_run'
  co_return;
}

// These wait without a loop, or not at all.
mock::Task<> others(GDBusConnection *bus, GSubprocess *process) {
  g_subprocess_wait(process, nullptr, nullptr);
  g_dbus_connection_flush_sync(bus, nullptr, nullptr);
  g_idle_add([](gpointer) -> gboolean { return false; }, nullptr);
  co_return;
}

gboolean idle(gpointer loop) {
  g_main_loop_run(static_cast<GMainLoop *>(loop)); // expect: 'g_main_loop_run'
  return false;
}
gpointer thread(gpointer loop) {
  g_main_loop_run(static_cast<GMainLoop *>(loop));
  return nullptr;
}
void callbacks(GMainLoop *loop) {
  g_idle_add(idle, loop);
  g_thread_new("", thread, loop);
}

mock::Task<> guarded(GMainLoop *loop) {
  if (g_main_depth() == 0)
    g_main_loop_run(loop);
  co_return;
}
mock::Task<> onItsThread(GMainLoop *loop, GThread *owner) {
  if (g_thread_self() != owner)
    g_main_loop_run(loop);
  co_return;
}

int main() { g_main_loop_run(g_main_loop_new(nullptr, false)); }
