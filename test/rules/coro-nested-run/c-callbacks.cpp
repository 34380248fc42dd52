// RUN: %check %s
// C frameworks, whose callbacks are cast, and whose declarations may stand in the
// project: what it defines itself is its own.
extern "C" {
typedef struct _GMainLoop GMainLoop;
typedef void *gpointer;
typedef int gboolean;
typedef gboolean (*GSourceFunc)(gpointer);
typedef void (*GCallback)(void);
#define G_CALLBACK(F) ((GCallback)(F))
unsigned g_idle_add(GSourceFunc, gpointer);
unsigned long g_signal_connect_data(gpointer, const char *, GCallback, gpointer, void *, int);
void g_main_loop_run(GMainLoop *);
}

static void castAsInC(GMainLoop *loop) {
  g_main_loop_run(loop); // expect: 'g_main_loop_run'
}
static gboolean asItIs(gpointer loop) {
  g_main_loop_run(static_cast<GMainLoop *>(loop)); // expect: 'g_main_loop_run'
  return 0;
}
static gboolean reinterpreted(GMainLoop *loop) {
  g_main_loop_run(loop); // expect: 'g_main_loop_run'
  return 0;
}
static void clicked(gpointer, GMainLoop *loop) {
  g_main_loop_run(loop); // expect: 'g_main_loop_run'
}
static void never(GMainLoop *loop) { g_main_loop_run(loop); }

int main() {
  g_idle_add((GSourceFunc)castAsInC, nullptr);
  g_idle_add(asItIs, nullptr);
  g_idle_add(reinterpret_cast<GSourceFunc>(reinterpreted), nullptr);
  g_signal_connect_data(nullptr, "clicked", G_CALLBACK(clicked), nullptr, nullptr, 0);
  never(nullptr);
}
