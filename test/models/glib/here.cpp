// REQUIRES: glib
// RUN: %check %s --real -- %cflags-glib -Wno-deprecated-declarations
// These call what they are given before they return, or on another thread.
#include <any.h>
#include <gio/gio.h>
#include <glib-unix.h>
#include <task.h>

mock::Task<> here() {
  g_array_binary_search(any, any, WAITS(gint), any); // expect: wait
  g_array_sort(any, WAITS(gint)); // expect: wait
  g_array_sort_with_data(any, WAITS(gint), any); // expect: wait
  g_async_queue_push_sorted(any, any, WAITS(gint), any); // expect: wait
  g_async_queue_push_sorted_unlocked(any, any, WAITS(gint), any); // expect: wait
  g_async_queue_sort(any, WAITS(gint), any); // expect: wait
  g_async_queue_sort_unlocked(any, WAITS(gint), any); // expect: wait
  g_byte_array_sort(any, WAITS(gint)); // expect: wait
  g_byte_array_sort_with_data(any, WAITS(gint), any); // expect: wait
  g_cache_key_foreach(any, WAITS(void), any); // expect: wait
  g_cache_value_foreach(any, WAITS(void), any); // expect: wait
  g_hash_table_find(any, WAITS(gboolean), any); // expect: wait
  g_hash_table_foreach(any, WAITS(void), any); // expect: wait
  g_hash_table_foreach_remove(any, WAITS(gboolean), any); // expect: wait
  g_hash_table_foreach_steal(any, WAITS(gboolean), any); // expect: wait
  g_list_find_custom(any, any, WAITS(gint)); // expect: wait
  g_list_foreach(any, WAITS(void), any); // expect: wait
  g_list_insert_sorted(any, any, WAITS(gint)); // expect: wait
  g_list_insert_sorted_with_data(any, any, WAITS(gint), any); // expect: wait
  g_list_sort(any, WAITS(gint)); // expect: wait
  g_list_sort_with_data(any, WAITS(gint), any); // expect: wait
  g_list_store_find_with_equal_func(any, any, WAITS(gboolean), any); // expect: wait
  g_list_store_insert_sorted(any, any, WAITS(gint), any); // expect: wait
  g_list_store_sort(any, WAITS(gint), any); // expect: wait
  g_ptr_array_find_with_equal_func(any, any, WAITS(gboolean), any); // expect: wait
  g_ptr_array_foreach(any, WAITS(void), any); // expect: wait
  g_ptr_array_sort(any, WAITS(gint)); // expect: wait
  g_ptr_array_sort_with_data(any, WAITS(gint), any); // expect: wait
  g_qsort_with_data(any, any, any, WAITS(gint), any); // expect: wait
  g_queue_find_custom(any, any, WAITS(gint)); // expect: wait
  g_queue_foreach(any, WAITS(void), any); // expect: wait
  g_queue_insert_sorted(any, any, WAITS(gint), any); // expect: wait
  g_queue_sort(any, WAITS(gint), any); // expect: wait
  g_scanner_scope_foreach_symbol(any, any, WAITS(void), any); // expect: wait
  g_sequence_foreach(any, WAITS(void), any); // expect: wait
  g_sequence_foreach_range(any, any, WAITS(void), any); // expect: wait
  g_sequence_insert_sorted(any, any, WAITS(gint), any); // expect: wait
  g_sequence_lookup(any, any, WAITS(gint), any); // expect: wait
  g_sequence_search(any, any, WAITS(gint), any); // expect: wait
  g_sequence_sort(any, WAITS(gint), any); // expect: wait
  g_sequence_sort_changed(any, WAITS(gint), any); // expect: wait
  g_slist_find_custom(any, any, WAITS(gint)); // expect: wait
  g_slist_foreach(any, WAITS(void), any); // expect: wait
  g_slist_insert_sorted(any, any, WAITS(gint)); // expect: wait
  g_slist_insert_sorted_with_data(any, any, WAITS(gint), any); // expect: wait
  g_slist_sort(any, WAITS(gint)); // expect: wait
  g_slist_sort_with_data(any, WAITS(gint), any); // expect: wait
  g_thread_foreach(WAITS(void), any); // expect: wait
  g_tree_foreach(any, WAITS(gboolean), any); // expect: wait
  g_tree_foreach_node(any, WAITS(gboolean), any); // expect: wait
  g_tree_search(any, WAITS(gint), any); // expect: wait
  g_tree_search_node(any, WAITS(gint), any); // expect: wait
  g_tree_traverse(any, WAITS(gboolean), any, any); // expect: wait
  g_value_array_sort(any, WAITS(gint)); // expect: wait
  g_value_array_sort_with_data(any, WAITS(gint), any); // expect: wait
  co_return;
}

void offLoop() {
  g_task_run_in_thread(any, WAITS(void)); // expect-explain: off-loop: 'lambda
  g_task_run_in_thread_sync(any, WAITS(void)); // expect-explain: off-loop: 'lambda // expect-explain: twin that waits for nothing: 'g_task_run_in_thread'
  g_thread_create(WAITS(gpointer), any, any, any); // expect-explain: off-loop: 'lambda
  g_thread_create_full(WAITS(gpointer), any, any, any, any, any, any); // expect-explain: off-loop: 'lambda
  g_thread_new(any, WAITS(gpointer), any); // expect-explain: off-loop: 'lambda
  g_thread_pool_new(WAITS(void), any, any, any, any); // expect-explain: off-loop: 'lambda
  g_thread_pool_new_full(WAITS(void), any, any, any, any, any); // expect-explain: off-loop: 'lambda
  g_thread_try_new(any, WAITS(gpointer), any, any); // expect-explain: off-loop: 'lambda
}
