// REQUIRES: glib
// RUN: %check %s --real -- %cflags-glib -Wno-deprecated-declarations
// A loop calls what these are given.
#include <any.h>
#include <gio/gio.h>
#include <glib-unix.h>
#include <task.h>

void onLoop() {
  g_app_info_get_default_for_type_async(any, any, any, WAITS(void), any); // expect: wait
  g_app_info_get_default_for_uri_scheme_async(any, any, WAITS(void), any); // expect: wait
  g_app_info_launch_default_for_uri_async(any, any, any, WAITS(void), any); // expect: wait
  g_app_info_launch_uris_async(any, any, any, any, WAITS(void), any); // expect: wait
  g_async_initable_init_async(any, any, any, WAITS(void), any); // expect: wait
  g_async_initable_new_async(any, any, any, WAITS(void), any, any); // expect: wait
  g_async_initable_new_valist_async(any, any, any, any, any, WAITS(void), any); // expect: wait
  g_async_initable_newv_async(any, any, any, any, any, WAITS(void), any); // expect: wait
  g_buffered_input_stream_fill_async(any, any, any, any, WAITS(void), any); // expect: wait
  g_bus_get(any, any, WAITS(void), any); // expect: wait
  g_bus_own_name(any, any, any, WAITS(void), WAITS(void), WAITS(void), any, any); // expect: wait | wait | wait
  g_bus_own_name_on_connection(any, any, any, WAITS(void), WAITS(void), any, any); // expect: wait | wait
  g_bus_watch_name(any, any, any, WAITS(void), WAITS(void), any, any); // expect: wait | wait
  g_bus_watch_name_on_connection(any, any, any, WAITS(void), WAITS(void), any, any); // expect: wait | wait
  g_cancellable_connect(any, WAITS(void), any, any); // expect: wait
  g_child_watch_add(any, WAITS(void), any); // expect: wait
  g_child_watch_add_full(any, any, WAITS(void), any, any); // expect: wait
  g_data_input_stream_read_line_async(any, any, any, WAITS(void), any); // expect: wait
  g_data_input_stream_read_until_async(any, any, any, any, WAITS(void), any); // expect: wait
  g_data_input_stream_read_upto_async(any, any, any, any, any, WAITS(void), any); // expect: wait
  g_dbus_address_get_stream(any, any, WAITS(void), any); // expect: wait
  g_dbus_connection_call(any, any, any, any, any, any, any, any, any, any, WAITS(void), any); // expect: wait
  g_dbus_connection_call_with_unix_fd_list(any, any, any, any, any, any, any, any, any, any, any, WAITS(void), any); // expect: wait
  g_dbus_connection_close(any, any, WAITS(void), any); // expect: wait
  g_dbus_connection_flush(any, any, WAITS(void), any); // expect: wait
  g_dbus_connection_new(any, any, any, any, any, WAITS(void), any); // expect: wait
  g_dbus_connection_new_for_address(any, any, any, any, WAITS(void), any); // expect: wait
  g_dbus_connection_send_message_with_reply(any, any, any, any, any, any, WAITS(void), any); // expect: wait
  g_dbus_connection_signal_subscribe(any, any, any, any, any, any, any, WAITS(void), any, any); // expect: wait
  g_dbus_object_manager_client_new(any, any, any, any, any, any, any, any, WAITS(void), any); // expect: wait
  g_dbus_object_manager_client_new_for_bus(any, any, any, any, any, any, any, any, WAITS(void), any); // expect: wait
  g_dbus_proxy_call(any, any, any, any, any, any, WAITS(void), any); // expect: wait
  g_dbus_proxy_call_with_unix_fd_list(any, any, any, any, any, any, any, WAITS(void), any); // expect: wait
  g_dbus_proxy_new(any, any, any, any, any, any, any, WAITS(void), any); // expect: wait
  g_dbus_proxy_new_for_bus(any, any, any, any, any, any, any, WAITS(void), any); // expect: wait
  g_drive_eject(any, any, any, WAITS(void), any); // expect: wait
  g_drive_eject_with_operation(any, any, any, any, WAITS(void), any); // expect: wait
  g_drive_poll_for_media(any, any, WAITS(void), any); // expect: wait
  g_drive_start(any, any, any, any, WAITS(void), any); // expect: wait
  g_drive_stop(any, any, any, any, WAITS(void), any); // expect: wait
  g_dtls_connection_close_async(any, any, any, WAITS(void), any); // expect: wait
  g_dtls_connection_handshake_async(any, any, any, WAITS(void), any); // expect: wait
  g_dtls_connection_shutdown_async(any, any, any, any, any, WAITS(void), any); // expect: wait
  g_file_append_to_async(any, any, any, any, WAITS(void), any); // expect: wait
  g_file_copy_async(any, any, any, any, any, any, any, WAITS(void), any); // expect: wait
  g_file_create_async(any, any, any, any, WAITS(void), any); // expect: wait
  g_file_create_readwrite_async(any, any, any, any, WAITS(void), any); // expect: wait
  g_file_delete_async(any, any, any, WAITS(void), any); // expect: wait
  g_file_eject_mountable(any, any, any, WAITS(void), any); // expect: wait
  g_file_eject_mountable_with_operation(any, any, any, any, WAITS(void), any); // expect: wait
  g_file_enumerate_children_async(any, any, any, any, any, WAITS(void), any); // expect: wait
  g_file_enumerator_close_async(any, any, any, WAITS(void), any); // expect: wait
  g_file_enumerator_next_files_async(any, any, any, any, WAITS(void), any); // expect: wait
  g_file_find_enclosing_mount_async(any, any, any, WAITS(void), any); // expect: wait
  g_file_input_stream_query_info_async(any, any, any, any, WAITS(void), any); // expect: wait
  g_file_io_stream_query_info_async(any, any, any, any, WAITS(void), any); // expect: wait
  g_file_load_bytes_async(any, any, WAITS(void), any); // expect: wait
  g_file_load_contents_async(any, any, WAITS(void), any); // expect: wait
  g_file_load_partial_contents_async(any, any, any, WAITS(void), any); // expect: wait
  g_file_make_directory_async(any, any, any, WAITS(void), any); // expect: wait
  g_file_make_symbolic_link_async(any, any, any, any, WAITS(void), any); // expect: wait
  g_file_measure_disk_usage_async(any, any, any, any, any, any, WAITS(void), any); // expect: wait
  g_file_mount_enclosing_volume(any, any, any, any, WAITS(void), any); // expect: wait
  g_file_mount_mountable(any, any, any, any, WAITS(void), any); // expect: wait
  g_file_move_async(any, any, any, any, any, any, any, WAITS(void), any); // expect: wait
  g_file_new_tmp_async(any, any, any, WAITS(void), any); // expect: wait
  g_file_new_tmp_dir_async(any, any, any, WAITS(void), any); // expect: wait
  g_file_open_readwrite_async(any, any, any, WAITS(void), any); // expect: wait
  g_file_output_stream_query_info_async(any, any, any, any, WAITS(void), any); // expect: wait
  g_file_poll_mountable(any, any, WAITS(void), any); // expect: wait
  g_file_query_default_handler_async(any, any, any, WAITS(void), any); // expect: wait
  g_file_query_filesystem_info_async(any, any, any, any, WAITS(void), any); // expect: wait
  g_file_query_info_async(any, any, any, any, any, WAITS(void), any); // expect: wait
  g_file_read_async(any, any, any, WAITS(void), any); // expect: wait
  g_file_replace_async(any, any, any, any, any, any, WAITS(void), any); // expect: wait
  g_file_replace_contents_async(any, any, any, any, any, any, any, WAITS(void), any); // expect: wait
  g_file_replace_contents_bytes_async(any, any, any, any, any, any, WAITS(void), any); // expect: wait
  g_file_replace_readwrite_async(any, any, any, any, any, any, WAITS(void), any); // expect: wait
  g_file_set_attributes_async(any, any, any, any, any, WAITS(void), any); // expect: wait
  g_file_set_display_name_async(any, any, any, any, WAITS(void), any); // expect: wait
  g_file_start_mountable(any, any, any, any, WAITS(void), any); // expect: wait
  g_file_stop_mountable(any, any, any, any, WAITS(void), any); // expect: wait
  g_file_trash_async(any, any, any, WAITS(void), any); // expect: wait
  g_file_unmount_mountable(any, any, any, WAITS(void), any); // expect: wait
  g_file_unmount_mountable_with_operation(any, any, any, any, WAITS(void), any); // expect: wait
  g_idle_add(WAITS(gboolean), any); // expect: wait
  g_idle_add_full(any, WAITS(gboolean), any, any); // expect: wait
  g_idle_add_once(WAITS(void), any); // expect: wait
  g_input_stream_close_async(any, any, any, WAITS(void), any); // expect: wait
  g_input_stream_read_all_async(any, any, any, any, any, WAITS(void), any); // expect: wait
  g_input_stream_read_async(any, any, any, any, any, WAITS(void), any); // expect: wait
  g_input_stream_read_bytes_async(any, any, any, any, WAITS(void), any); // expect: wait
  g_input_stream_skip_async(any, any, any, any, WAITS(void), any); // expect: wait
  g_io_add_watch(any, any, WAITS(gboolean), any); // expect: wait
  g_io_add_watch_full(any, any, any, WAITS(gboolean), any, any); // expect: wait
  g_io_scheduler_job_send_to_mainloop(any, WAITS(gboolean), any, any); // expect: wait
  g_io_scheduler_job_send_to_mainloop_async(any, WAITS(gboolean), any, any); // expect: wait
  g_io_stream_close_async(any, any, any, WAITS(void), any); // expect: wait
  g_io_stream_splice_async(any, any, any, any, any, WAITS(void), any); // expect: wait
  g_loadable_icon_load_async(any, any, any, WAITS(void), any); // expect: wait
  g_main_context_invoke(any, WAITS(gboolean), any); // expect: wait
  g_main_context_invoke_full(any, any, WAITS(gboolean), any, any); // expect: wait
  g_mount_eject(any, any, any, WAITS(void), any); // expect: wait
  g_mount_eject_with_operation(any, any, any, any, WAITS(void), any); // expect: wait
  g_mount_guess_content_type(any, any, any, WAITS(void), any); // expect: wait
  g_mount_remount(any, any, any, any, WAITS(void), any); // expect: wait
  g_mount_unmount(any, any, any, WAITS(void), any); // expect: wait
  g_mount_unmount_with_operation(any, any, any, any, WAITS(void), any); // expect: wait
  g_network_monitor_can_reach_async(any, any, any, WAITS(void), any); // expect: wait
  g_output_stream_close_async(any, any, any, WAITS(void), any); // expect: wait
  g_output_stream_flush_async(any, any, any, WAITS(void), any); // expect: wait
  g_output_stream_splice_async(any, any, any, any, any, WAITS(void), any); // expect: wait
  g_output_stream_write_all_async(any, any, any, any, any, WAITS(void), any); // expect: wait
  g_output_stream_write_async(any, any, any, any, any, WAITS(void), any); // expect: wait
  g_output_stream_write_bytes_async(any, any, any, any, WAITS(void), any); // expect: wait
  g_output_stream_writev_all_async(any, any, any, any, any, WAITS(void), any); // expect: wait
  g_output_stream_writev_async(any, any, any, any, any, WAITS(void), any); // expect: wait
  g_permission_acquire_async(any, any, WAITS(void), any); // expect: wait
  g_permission_release_async(any, any, WAITS(void), any); // expect: wait
  g_proxy_connect_async(any, any, any, any, WAITS(void), any); // expect: wait
  g_proxy_resolver_lookup_async(any, any, any, WAITS(void), any); // expect: wait
  g_resolver_lookup_by_address_async(any, any, any, WAITS(void), any); // expect: wait
  g_resolver_lookup_by_name_async(any, any, any, WAITS(void), any); // expect: wait
  g_resolver_lookup_by_name_with_flags_async(any, any, any, any, WAITS(void), any); // expect: wait
  g_resolver_lookup_records_async(any, any, any, any, WAITS(void), any); // expect: wait
  g_resolver_lookup_service_async(any, any, any, any, any, WAITS(void), any); // expect: wait
  g_signal_connect_data(any, any, WAITS(void), any, any, any); // expect: wait
  g_signal_connect_object(any, any, WAITS(void), any, any); // expect: wait
  g_signal_group_connect(any, any, WAITS(void), any); // expect: wait
  g_signal_group_connect_after(any, any, WAITS(void), any); // expect: wait
  g_signal_group_connect_data(any, any, WAITS(void), any, any, any); // expect: wait
  g_signal_group_connect_object(any, any, WAITS(void), any, any); // expect: wait
  g_signal_group_connect_swapped(any, any, WAITS(void), any); // expect: wait
  g_simple_async_report_error_in_idle(any, WAITS(void), any, any, any, any); // expect: wait
  g_simple_async_report_gerror_in_idle(any, WAITS(void), any, any); // expect: wait
  g_simple_async_report_take_gerror_in_idle(any, WAITS(void), any, any); // expect: wait
  g_simple_async_result_new(any, WAITS(void), any, any); // expect: wait
  g_simple_async_result_new_error(any, WAITS(void), any, any, any, any); // expect: wait
  g_simple_async_result_new_from_error(any, WAITS(void), any, any); // expect: wait
  g_simple_async_result_new_take_error(any, WAITS(void), any, any); // expect: wait
  g_socket_address_enumerator_next_async(any, any, WAITS(void), any); // expect: wait
  g_socket_client_connect_async(any, any, any, WAITS(void), any); // expect: wait
  g_socket_client_connect_to_host_async(any, any, any, any, WAITS(void), any); // expect: wait
  g_socket_client_connect_to_service_async(any, any, any, any, WAITS(void), any); // expect: wait
  g_socket_client_connect_to_uri_async(any, any, any, any, WAITS(void), any); // expect: wait
  g_socket_connection_connect_async(any, any, any, WAITS(void), any); // expect: wait
  g_socket_listener_accept_async(any, any, WAITS(void), any); // expect: wait
  g_socket_listener_accept_socket_async(any, any, WAITS(void), any); // expect: wait
  g_source_set_callback(any, WAITS(gboolean), any, any); // expect: wait
  g_subprocess_communicate_async(any, any, any, WAITS(void), any); // expect: wait
  g_subprocess_communicate_utf8_async(any, any, any, WAITS(void), any); // expect: wait
  g_subprocess_wait_async(any, any, WAITS(void), any); // expect: wait
  g_subprocess_wait_check_async(any, any, WAITS(void), any); // expect: wait
  g_task_attach_source(any, any, WAITS(gboolean)); // expect: wait
  g_task_new(any, any, WAITS(void), any); // expect: wait
  g_task_report_error(any, WAITS(void), any, any, any); // expect: wait
  g_task_report_new_error(any, WAITS(void), any, any, any, any, any); // expect: wait
  g_timeout_add(any, WAITS(gboolean), any); // expect: wait
  g_timeout_add_full(any, any, WAITS(gboolean), any, any); // expect: wait
  g_timeout_add_once(any, WAITS(void), any); // expect: wait
  g_timeout_add_seconds(any, WAITS(gboolean), any); // expect: wait
  g_timeout_add_seconds_full(any, any, WAITS(gboolean), any, any); // expect: wait
  g_tls_connection_handshake_async(any, any, any, WAITS(void), any); // expect: wait
  g_tls_database_lookup_certificate_for_handle_async(any, any, any, any, any, WAITS(void), any); // expect: wait
  g_tls_database_lookup_certificate_issuer_async(any, any, any, any, any, WAITS(void), any); // expect: wait
  g_tls_database_lookup_certificates_issued_by_async(any, any, any, any, any, WAITS(void), any); // expect: wait
  g_tls_database_verify_chain_async(any, any, any, any, any, any, any, WAITS(void), any); // expect: wait
  g_tls_interaction_ask_password_async(any, any, any, WAITS(void), any); // expect: wait
  g_tls_interaction_request_certificate_async(any, any, any, any, WAITS(void), any); // expect: wait
  g_unix_connection_receive_credentials_async(any, any, WAITS(void), any); // expect: wait
  g_unix_connection_send_credentials_async(any, any, WAITS(void), any); // expect: wait
  g_unix_fd_add(any, any, WAITS(gboolean), any); // expect: wait
  g_unix_fd_add_full(any, any, any, WAITS(gboolean), any, any); // expect: wait
  g_unix_signal_add(any, WAITS(gboolean), any); // expect: wait
  g_unix_signal_add_full(any, any, WAITS(gboolean), any, any); // expect: wait
  g_volume_eject(any, any, any, WAITS(void), any); // expect: wait
  g_volume_eject_with_operation(any, any, any, any, WAITS(void), any); // expect: wait
  g_volume_mount(any, any, any, any, WAITS(void), any); // expect: wait
}
