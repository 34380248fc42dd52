// REQUIRES: glib
// RUN: %check %s --real -- %cflags-glib -Wno-deprecated-declarations
// These block the thread.
#include <any.h>
#include <gio/gio.h>
#include <glib-unix.h>
#include <task.h>

void blocking() {
  g_async_queue_pop(any); // expect-explain: 'g_async_queue_pop' blocks this thread: it waits for an item
  g_async_queue_pop_unlocked(any); // expect-explain: 'g_async_queue_pop_unlocked' blocks this thread: it waits for an item
  g_async_queue_timeout_pop(any, any); // expect-explain: 'g_async_queue_timeout_pop' blocks this thread: it waits for an item until the time is up
  g_async_queue_timeout_pop_unlocked(any, any); // expect-explain: 'g_async_queue_timeout_pop_unlocked' blocks this thread: it waits for an item until the time is up
  g_buffered_input_stream_fill(any, any, any, any); // expect-explain: 'g_buffered_input_stream_fill' blocks this thread: it waits for data // expect-explain: twin that waits for nothing: 'g_buffered_input_stream_fill_async'
  g_bus_get_sync(any, any, any); // expect-explain: 'g_bus_get_sync' blocks this thread: it waits for the bus // expect-explain: twin that waits for nothing: 'g_bus_get'
  g_cond_wait(any, any); // expect-explain: 'g_cond_wait' blocks this thread: it waits to be notified
  g_cond_wait_until(any, any, any); // expect-explain: 'g_cond_wait_until' blocks this thread: it waits to be notified or until the time is up
  g_data_input_stream_read_line(any, any, any, any); // expect-explain: 'g_data_input_stream_read_line' blocks this thread: it waits for data // expect-explain: twin that waits for nothing: 'g_data_input_stream_read_line_async'
  g_data_input_stream_read_until(any, any, any, any, any); // expect-explain: 'g_data_input_stream_read_until' blocks this thread: it waits for data // expect-explain: twin that waits for nothing: 'g_data_input_stream_read_until_async'
  g_data_input_stream_read_upto(any, any, any, any, any, any); // expect-explain: 'g_data_input_stream_read_upto' blocks this thread: it waits for data // expect-explain: twin that waits for nothing: 'g_data_input_stream_read_upto_async'
  g_dbus_address_get_for_bus_sync(any, any, any); // expect-explain: 'g_dbus_address_get_for_bus_sync' blocks this thread: it waits for the bus
  g_dbus_address_get_stream_sync(any, any, any, any); // expect-explain: 'g_dbus_address_get_stream_sync' blocks this thread: it waits for the bus // expect-explain: twin that waits for nothing: 'g_dbus_address_get_stream'
  g_dbus_connection_call_sync(any, any, any, any, any, any, any, any, any, any, any); // expect-explain: 'g_dbus_connection_call_sync' blocks this thread: it waits for the reply // expect-explain: twin that waits for nothing: 'g_dbus_connection_call'
  g_dbus_connection_call_with_unix_fd_list_sync(any, any, any, any, any, any, any, any, any, any, any, any, any); // expect-explain: 'g_dbus_connection_call_with_unix_fd_list_sync' blocks this thread: it waits for the reply // expect-explain: twin that waits for nothing: 'g_dbus_connection_call_with_unix_fd_list'
  g_dbus_connection_close_sync(any, any, any); // expect-explain: 'g_dbus_connection_close_sync' blocks this thread: it waits for the bus // expect-explain: twin that waits for nothing: 'g_dbus_connection_close'
  g_dbus_connection_flush_sync(any, any, any); // expect-explain: 'g_dbus_connection_flush_sync' blocks this thread: it waits for the bus // expect-explain: twin that waits for nothing: 'g_dbus_connection_flush'
  g_dbus_connection_new_for_address_sync(any, any, any, any, any); // expect-explain: 'g_dbus_connection_new_for_address_sync' blocks this thread: it waits for the bus // expect-explain: twin that waits for nothing: 'g_dbus_connection_new_for_address'
  g_dbus_connection_new_sync(any, any, any, any, any, any); // expect-explain: 'g_dbus_connection_new_sync' blocks this thread: it waits for the bus // expect-explain: twin that waits for nothing: 'g_dbus_connection_new'
  g_dbus_connection_send_message_with_reply_sync(any, any, any, any, any, any, any); // expect-explain: 'g_dbus_connection_send_message_with_reply_sync' blocks this thread: it waits for the reply // expect-explain: twin that waits for nothing: 'g_dbus_connection_send_message_with_reply'
  g_dbus_object_manager_client_new_for_bus_sync(any, any, any, any, any, any, any, any, any); // expect-explain: 'g_dbus_object_manager_client_new_for_bus_sync' blocks this thread: it waits for the bus // expect-explain: twin that waits for nothing: 'g_dbus_object_manager_client_new_for_bus'
  g_dbus_object_manager_client_new_sync(any, any, any, any, any, any, any, any, any); // expect-explain: 'g_dbus_object_manager_client_new_sync' blocks this thread: it waits for the bus // expect-explain: twin that waits for nothing: 'g_dbus_object_manager_client_new'
  g_dbus_proxy_call_sync(any, any, any, any, any, any, any); // expect-explain: 'g_dbus_proxy_call_sync' blocks this thread: it waits for the reply // expect-explain: twin that waits for nothing: 'g_dbus_proxy_call'
  g_dbus_proxy_call_with_unix_fd_list_sync(any, any, any, any, any, any, any, any, any); // expect-explain: 'g_dbus_proxy_call_with_unix_fd_list_sync' blocks this thread: it waits for the reply // expect-explain: twin that waits for nothing: 'g_dbus_proxy_call_with_unix_fd_list'
  g_dbus_proxy_new_for_bus_sync(any, any, any, any, any, any, any, any); // expect-explain: 'g_dbus_proxy_new_for_bus_sync' blocks this thread: it waits for the bus // expect-explain: twin that waits for nothing: 'g_dbus_proxy_new_for_bus'
  g_dbus_proxy_new_sync(any, any, any, any, any, any, any, any); // expect-explain: 'g_dbus_proxy_new_sync' blocks this thread: it waits for the bus // expect-explain: twin that waits for nothing: 'g_dbus_proxy_new'
  g_dbus_server_new_sync(any, any, any, any, any, any); // expect-explain: 'g_dbus_server_new_sync' blocks this thread: it waits for the bus
  g_dtls_connection_close(any, any, any); // expect-explain: 'g_dtls_connection_close' blocks this thread: it waits for the peer // expect-explain: twin that waits for nothing: 'g_dtls_connection_close_async'
  g_dtls_connection_handshake(any, any, any); // expect-explain: 'g_dtls_connection_handshake' blocks this thread: it waits for the peer // expect-explain: twin that waits for nothing: 'g_dtls_connection_handshake_async'
  g_dtls_connection_shutdown(any, any, any, any, any); // expect-explain: 'g_dtls_connection_shutdown' blocks this thread: it waits for the peer // expect-explain: twin that waits for nothing: 'g_dtls_connection_shutdown_async'
  g_file_append_to(any, any, any, any); // expect-explain: 'g_file_append_to' blocks this thread: it waits for the disk // expect-explain: twin that waits for nothing: 'g_file_append_to_async'
  g_file_copy(any, any, any, any, any, any, any); // expect-explain: 'g_file_copy' blocks this thread: it waits for the disk // expect-explain: twin that waits for nothing: 'g_file_copy_async'
  g_file_create(any, any, any, any); // expect-explain: 'g_file_create' blocks this thread: it waits for the disk // expect-explain: twin that waits for nothing: 'g_file_create_async'
  g_file_create_readwrite(any, any, any, any); // expect-explain: 'g_file_create_readwrite' blocks this thread: it waits for the disk // expect-explain: twin that waits for nothing: 'g_file_create_readwrite_async'
  g_file_delete(any, any, any); // expect-explain: 'g_file_delete' blocks this thread: it waits for the disk // expect-explain: twin that waits for nothing: 'g_file_delete_async'
  g_file_enumerate_children(any, any, any, any, any); // expect-explain: 'g_file_enumerate_children' blocks this thread: it waits for the disk // expect-explain: twin that waits for nothing: 'g_file_enumerate_children_async'
  g_file_enumerator_close(any, any, any); // expect-explain: 'g_file_enumerator_close' blocks this thread: it waits for the disk // expect-explain: twin that waits for nothing: 'g_file_enumerator_close_async'
  g_file_find_enclosing_mount(any, any, any); // expect-explain: 'g_file_find_enclosing_mount' blocks this thread: it waits for the disk // expect-explain: twin that waits for nothing: 'g_file_find_enclosing_mount_async'
  g_file_input_stream_query_info(any, any, any, any); // expect-explain: 'g_file_input_stream_query_info' blocks this thread: it waits for the disk // expect-explain: twin that waits for nothing: 'g_file_input_stream_query_info_async'
  g_file_io_stream_query_info(any, any, any, any); // expect-explain: 'g_file_io_stream_query_info' blocks this thread: it waits for the disk // expect-explain: twin that waits for nothing: 'g_file_io_stream_query_info_async'
  g_file_load_bytes(any, any, any, any); // expect-explain: 'g_file_load_bytes' blocks this thread: it waits for the disk // expect-explain: twin that waits for nothing: 'g_file_load_bytes_async'
  g_file_load_contents(any, any, any, any, any, any); // expect-explain: 'g_file_load_contents' blocks this thread: it waits for the disk // expect-explain: twin that waits for nothing: 'g_file_load_contents_async'
  g_file_make_directory(any, any, any); // expect-explain: 'g_file_make_directory' blocks this thread: it waits for the disk // expect-explain: twin that waits for nothing: 'g_file_make_directory_async'
  g_file_make_symbolic_link(any, any, any, any); // expect-explain: 'g_file_make_symbolic_link' blocks this thread: it waits for the disk // expect-explain: twin that waits for nothing: 'g_file_make_symbolic_link_async'
  g_file_measure_disk_usage(any, any, any, any, any, any, any, any, any); // expect-explain: 'g_file_measure_disk_usage' blocks this thread: it waits for the disk // expect-explain: twin that waits for nothing: 'g_file_measure_disk_usage_async'
  g_file_move(any, any, any, any, any, any, any); // expect-explain: 'g_file_move' blocks this thread: it waits for the disk // expect-explain: twin that waits for nothing: 'g_file_move_async'
  g_file_open_readwrite(any, any, any); // expect-explain: 'g_file_open_readwrite' blocks this thread: it waits for the disk // expect-explain: twin that waits for nothing: 'g_file_open_readwrite_async'
  g_file_output_stream_query_info(any, any, any, any); // expect-explain: 'g_file_output_stream_query_info' blocks this thread: it waits for the disk // expect-explain: twin that waits for nothing: 'g_file_output_stream_query_info_async'
  g_file_query_default_handler(any, any, any); // expect-explain: 'g_file_query_default_handler' blocks this thread: it waits for the disk // expect-explain: twin that waits for nothing: 'g_file_query_default_handler_async'
  g_file_query_filesystem_info(any, any, any, any); // expect-explain: 'g_file_query_filesystem_info' blocks this thread: it waits for the disk // expect-explain: twin that waits for nothing: 'g_file_query_filesystem_info_async'
  g_file_query_info(any, any, any, any, any); // expect-explain: 'g_file_query_info' blocks this thread: it waits for the disk // expect-explain: twin that waits for nothing: 'g_file_query_info_async'
  g_file_read(any, any, any); // expect-explain: 'g_file_read' blocks this thread: it waits for the disk // expect-explain: twin that waits for nothing: 'g_file_read_async'
  g_file_replace(any, any, any, any, any, any); // expect-explain: 'g_file_replace' blocks this thread: it waits for the disk // expect-explain: twin that waits for nothing: 'g_file_replace_async'
  g_file_replace_contents(any, any, any, any, any, any, any, any, any); // expect-explain: 'g_file_replace_contents' blocks this thread: it waits for the disk // expect-explain: twin that waits for nothing: 'g_file_replace_contents_async'
  g_file_replace_readwrite(any, any, any, any, any, any); // expect-explain: 'g_file_replace_readwrite' blocks this thread: it waits for the disk // expect-explain: twin that waits for nothing: 'g_file_replace_readwrite_async'
  g_file_set_display_name(any, any, any, any); // expect-explain: 'g_file_set_display_name' blocks this thread: it waits for the disk // expect-explain: twin that waits for nothing: 'g_file_set_display_name_async'
  g_file_trash(any, any, any); // expect-explain: 'g_file_trash' blocks this thread: it waits for the disk // expect-explain: twin that waits for nothing: 'g_file_trash_async'
  g_input_stream_close(any, any, any); // expect-explain: 'g_input_stream_close' blocks this thread: it waits for data // expect-explain: twin that waits for nothing: 'g_input_stream_close_async'
  g_input_stream_read(any, any, any, any, any); // expect-explain: 'g_input_stream_read' blocks this thread: it waits for data // expect-explain: twin that waits for nothing: 'g_input_stream_read_async'
  g_input_stream_read_all(any, any, any, any, any, any); // expect-explain: 'g_input_stream_read_all' blocks this thread: it waits for data // expect-explain: twin that waits for nothing: 'g_input_stream_read_all_async'
  g_input_stream_read_bytes(any, any, any, any); // expect-explain: 'g_input_stream_read_bytes' blocks this thread: it waits for data // expect-explain: twin that waits for nothing: 'g_input_stream_read_bytes_async'
  g_input_stream_skip(any, any, any, any); // expect-explain: 'g_input_stream_skip' blocks this thread: it waits for data // expect-explain: twin that waits for nothing: 'g_input_stream_skip_async'
  g_io_stream_close(any, any, any); // expect-explain: 'g_io_stream_close' blocks this thread: it waits until the operation is done // expect-explain: twin that waits for nothing: 'g_io_stream_close_async'
  g_loadable_icon_load(any, any, any, any, any); // expect-explain: 'g_loadable_icon_load' blocks this thread: it waits until the operation is done // expect-explain: twin that waits for nothing: 'g_loadable_icon_load_async'
  g_mount_guess_content_type_sync(any, any, any, any); // expect-explain: 'g_mount_guess_content_type_sync' blocks this thread: it waits for the disk // expect-explain: twin that waits for nothing: 'g_mount_guess_content_type'
  g_mutex_lock(any); // expect-explain: 'g_mutex_lock' blocks this thread: it waits for the lock
  g_network_monitor_can_reach(any, any, any, any); // expect-explain: 'g_network_monitor_can_reach' blocks this thread: it waits until the operation is done // expect-explain: twin that waits for nothing: 'g_network_monitor_can_reach_async'
  g_output_stream_close(any, any, any); // expect-explain: 'g_output_stream_close' blocks this thread: it waits until the data is written // expect-explain: twin that waits for nothing: 'g_output_stream_close_async'
  g_output_stream_flush(any, any, any); // expect-explain: 'g_output_stream_flush' blocks this thread: it waits until the data is written // expect-explain: twin that waits for nothing: 'g_output_stream_flush_async'
  g_output_stream_splice(any, any, any, any, any); // expect-explain: 'g_output_stream_splice' blocks this thread: it waits until the data is written // expect-explain: twin that waits for nothing: 'g_output_stream_splice_async'
  g_output_stream_write(any, any, any, any, any); // expect-explain: 'g_output_stream_write' blocks this thread: it waits until the data is written // expect-explain: twin that waits for nothing: 'g_output_stream_write_async'
  g_output_stream_write_all(any, any, any, any, any, any); // expect-explain: 'g_output_stream_write_all' blocks this thread: it waits until the data is written // expect-explain: twin that waits for nothing: 'g_output_stream_write_all_async'
  g_output_stream_write_bytes(any, any, any, any); // expect-explain: 'g_output_stream_write_bytes' blocks this thread: it waits until the data is written // expect-explain: twin that waits for nothing: 'g_output_stream_write_bytes_async'
  g_output_stream_writev(any, any, any, any, any, any); // expect-explain: 'g_output_stream_writev' blocks this thread: it waits until the data is written // expect-explain: twin that waits for nothing: 'g_output_stream_writev_async'
  g_output_stream_writev_all(any, any, any, any, any, any); // expect-explain: 'g_output_stream_writev_all' blocks this thread: it waits until the data is written // expect-explain: twin that waits for nothing: 'g_output_stream_writev_all_async'
  g_permission_acquire(any, any, any); // expect-explain: 'g_permission_acquire' blocks this thread: it waits for the reply // expect-explain: twin that waits for nothing: 'g_permission_acquire_async'
  g_permission_release(any, any, any); // expect-explain: 'g_permission_release' blocks this thread: it waits for the reply // expect-explain: twin that waits for nothing: 'g_permission_release_async'
  g_proxy_connect(any, any, any, any, any); // expect-explain: 'g_proxy_connect' blocks this thread: it waits until the connection stands // expect-explain: twin that waits for nothing: 'g_proxy_connect_async'
  g_proxy_resolver_lookup(any, any, any, any); // expect-explain: 'g_proxy_resolver_lookup' blocks this thread: it waits for the name server // expect-explain: twin that waits for nothing: 'g_proxy_resolver_lookup_async'
  g_rec_mutex_lock(any); // expect-explain: 'g_rec_mutex_lock' blocks this thread: it waits for the lock
  g_resolver_lookup_by_address(any, any, any, any); // expect-explain: 'g_resolver_lookup_by_address' blocks this thread: it waits for the name server // expect-explain: twin that waits for nothing: 'g_resolver_lookup_by_address_async'
  g_resolver_lookup_by_name(any, any, any, any); // expect-explain: 'g_resolver_lookup_by_name' blocks this thread: it waits for the name server // expect-explain: twin that waits for nothing: 'g_resolver_lookup_by_name_async'
  g_resolver_lookup_by_name_with_flags(any, any, any, any, any); // expect-explain: 'g_resolver_lookup_by_name_with_flags' blocks this thread: it waits for the name server // expect-explain: twin that waits for nothing: 'g_resolver_lookup_by_name_with_flags_async'
  g_resolver_lookup_records(any, any, any, any, any); // expect-explain: 'g_resolver_lookup_records' blocks this thread: it waits for the name server // expect-explain: twin that waits for nothing: 'g_resolver_lookup_records_async'
  g_resolver_lookup_service(any, any, any, any, any, any); // expect-explain: 'g_resolver_lookup_service' blocks this thread: it waits for the name server // expect-explain: twin that waits for nothing: 'g_resolver_lookup_service_async'
  g_rw_lock_reader_lock(any); // expect-explain: 'g_rw_lock_reader_lock' blocks this thread: it waits for the lock
  g_rw_lock_writer_lock(any); // expect-explain: 'g_rw_lock_writer_lock' blocks this thread: it waits for the lock
  g_settings_sync(); // expect-explain: 'g_settings_sync' blocks this thread: it waits until the settings are written
  g_socket_address_enumerator_next(any, any, any); // expect-explain: 'g_socket_address_enumerator_next' blocks this thread: it waits until the operation is done // expect-explain: twin that waits for nothing: 'g_socket_address_enumerator_next_async'
  g_socket_client_connect(any, any, any, any); // expect-explain: 'g_socket_client_connect' blocks this thread: it waits until the connection stands // expect-explain: twin that waits for nothing: 'g_socket_client_connect_async'
  g_socket_client_connect_to_host(any, any, any, any, any); // expect-explain: 'g_socket_client_connect_to_host' blocks this thread: it waits until the connection stands // expect-explain: twin that waits for nothing: 'g_socket_client_connect_to_host_async'
  g_socket_client_connect_to_service(any, any, any, any, any); // expect-explain: 'g_socket_client_connect_to_service' blocks this thread: it waits until the connection stands // expect-explain: twin that waits for nothing: 'g_socket_client_connect_to_service_async'
  g_socket_client_connect_to_uri(any, any, any, any, any); // expect-explain: 'g_socket_client_connect_to_uri' blocks this thread: it waits until the connection stands // expect-explain: twin that waits for nothing: 'g_socket_client_connect_to_uri_async'
  g_socket_connection_connect(any, any, any, any); // expect-explain: 'g_socket_connection_connect' blocks this thread: it waits until the connection stands // expect-explain: twin that waits for nothing: 'g_socket_connection_connect_async'
  g_socket_listener_accept(any, any, any, any); // expect-explain: 'g_socket_listener_accept' blocks this thread: it waits for a connection // expect-explain: twin that waits for nothing: 'g_socket_listener_accept_async'
  g_socket_listener_accept_socket(any, any, any, any); // expect-explain: 'g_socket_listener_accept_socket' blocks this thread: it waits for a connection // expect-explain: twin that waits for nothing: 'g_socket_listener_accept_socket_async'
  g_spawn_command_line_sync(any, any, any, any, any); // expect-explain: 'g_spawn_command_line_sync' blocks this thread: it waits for the process to end // expect-explain: twin that waits for nothing: 'g_spawn_command_line_async'
  g_spawn_sync(any, any, any, any, any, any, any, any, any, any); // expect-explain: 'g_spawn_sync' blocks this thread: it waits for the process to end // expect-explain: twin that waits for nothing: 'g_spawn_async'
  g_subprocess_communicate(any, any, any, any, any, any); // expect-explain: 'g_subprocess_communicate' blocks this thread: it waits for the process to end // expect-explain: twin that waits for nothing: 'g_subprocess_communicate_async'
  g_subprocess_communicate_utf8(any, any, any, any, any, any); // expect-explain: 'g_subprocess_communicate_utf8' blocks this thread: it waits for the process to end // expect-explain: twin that waits for nothing: 'g_subprocess_communicate_utf8_async'
  g_subprocess_wait(any, any, any); // expect-explain: 'g_subprocess_wait' blocks this thread: it waits for the process to end // expect-explain: twin that waits for nothing: 'g_subprocess_wait_async'
  g_subprocess_wait_check(any, any, any); // expect-explain: 'g_subprocess_wait_check' blocks this thread: it waits for the process to end // expect-explain: twin that waits for nothing: 'g_subprocess_wait_check_async'
  g_thread_join(any); // expect-explain: 'g_thread_join' blocks this thread: it waits for the thread to end
  g_thread_pool_free(any, any, any); // expect-explain: 'g_thread_pool_free' blocks this thread: it waits for the threads of the pool
  g_tls_connection_handshake(any, any, any); // expect-explain: 'g_tls_connection_handshake' blocks this thread: it waits for the peer // expect-explain: twin that waits for nothing: 'g_tls_connection_handshake_async'
  g_tls_database_lookup_certificate_for_handle(any, any, any, any, any, any); // expect-explain: 'g_tls_database_lookup_certificate_for_handle' blocks this thread: it waits until the operation is done // expect-explain: twin that waits for nothing: 'g_tls_database_lookup_certificate_for_handle_async'
  g_tls_database_lookup_certificate_issuer(any, any, any, any, any, any); // expect-explain: 'g_tls_database_lookup_certificate_issuer' blocks this thread: it waits until the operation is done // expect-explain: twin that waits for nothing: 'g_tls_database_lookup_certificate_issuer_async'
  g_tls_database_lookup_certificates_issued_by(any, any, any, any, any, any); // expect-explain: 'g_tls_database_lookup_certificates_issued_by' blocks this thread: it waits until the operation is done // expect-explain: twin that waits for nothing: 'g_tls_database_lookup_certificates_issued_by_async'
  g_tls_database_verify_chain(any, any, any, any, any, any, any, any); // expect-explain: 'g_tls_database_verify_chain' blocks this thread: it waits until the operation is done // expect-explain: twin that waits for nothing: 'g_tls_database_verify_chain_async'
  g_tls_interaction_ask_password(any, any, any, any); // expect-explain: 'g_tls_interaction_ask_password' blocks this thread: it waits for the user // expect-explain: twin that waits for nothing: 'g_tls_interaction_ask_password_async'
  g_tls_interaction_request_certificate(any, any, any, any, any); // expect-explain: 'g_tls_interaction_request_certificate' blocks this thread: it waits for the user // expect-explain: twin that waits for nothing: 'g_tls_interaction_request_certificate_async'
  g_unix_connection_receive_credentials(any, any, any); // expect-explain: 'g_unix_connection_receive_credentials' blocks this thread: it waits until the operation is done // expect-explain: twin that waits for nothing: 'g_unix_connection_receive_credentials_async'
  g_unix_connection_send_credentials(any, any, any); // expect-explain: 'g_unix_connection_send_credentials' blocks this thread: it waits until the operation is done // expect-explain: twin that waits for nothing: 'g_unix_connection_send_credentials_async'
  g_usleep(any); // expect-explain: 'g_usleep' blocks this thread: it sleeps // expect-explain: twin that waits for nothing: 'g_timeout_add'
}
