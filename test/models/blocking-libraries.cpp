// REQUIRES: sqlite3, sodium
// RUN: %check %s --real
// Databases and password hashes: the calls block, and run nothing.
#include <any.h>
#include <crypt.h>
#include <sodium.h>
#include <sqlite3.h>
#include <task.h>

// expect-none
void blocking() {
  sqlite3_exec(any, any, any, any, any); // expect-explain: 'sqlite3_exec' blocks this thread: it waits for the database file
  sqlite3_step(any); // expect-explain: 'sqlite3_step' blocks this thread: it waits for the database file
  sqlite3_open(any, any); // expect-explain: 'sqlite3_open' blocks this thread: it waits for the database file
  sqlite3_open16(any, any); // expect-explain: 'sqlite3_open16' blocks this thread: it waits for the database file
  sqlite3_open_v2(any, any, any, any); // expect-explain: 'sqlite3_open_v2' blocks this thread: it waits for the database file
  sqlite3_get_table(any, any, any, any, any, any); // expect-explain: 'sqlite3_get_table' blocks this thread: it waits for the database file
  sqlite3_backup_step(any, any); // expect-explain: 'sqlite3_backup_step' blocks this thread: it waits for the database file
  sqlite3_wal_checkpoint(any, any); // expect-explain: 'sqlite3_wal_checkpoint' blocks this thread: it waits for the database file
  sqlite3_wal_checkpoint_v2(any, any, any, any, any); // expect-explain: 'sqlite3_wal_checkpoint_v2' blocks this thread: it waits for the database file
  sqlite3_blob_open(any, any, any, any, any, any, any); // expect-explain: 'sqlite3_blob_open' blocks this thread: it waits for the database file
  sqlite3_blob_read(any, any, any, any); // expect-explain: 'sqlite3_blob_read' blocks this thread: it waits for the database file
  sqlite3_blob_write(any, any, any, any); // expect-explain: 'sqlite3_blob_write' blocks this thread: it waits for the database file
  sqlite3_db_cacheflush(any); // expect-explain: 'sqlite3_db_cacheflush' blocks this thread: it waits for the database file
  sqlite3_serialize(any, any, any, any); // expect-explain: 'sqlite3_serialize' blocks this thread: it waits for the database file
  sqlite3_prepare(any, any, any, any, any); // expect-explain: 'sqlite3_prepare' blocks this thread: it waits for the database file
  sqlite3_prepare_v2(any, any, any, any, any); // expect-explain: 'sqlite3_prepare_v2' blocks this thread: it waits for the database file
  sqlite3_prepare_v3(any, any, any, any, any, any); // expect-explain: 'sqlite3_prepare_v3' blocks this thread: it waits for the database file
  sqlite3_prepare16(any, any, any, any, any); // expect-explain: 'sqlite3_prepare16' blocks this thread: it waits for the database file
  sqlite3_prepare16_v2(any, any, any, any, any); // expect-explain: 'sqlite3_prepare16_v2' blocks this thread: it waits for the database file
  sqlite3_prepare16_v3(any, any, any, any, any, any); // expect-explain: 'sqlite3_prepare16_v3' blocks this thread: it waits for the database file
  sqlite3_close(any); // expect-explain: 'sqlite3_close' blocks this thread: it waits for the database file
  sqlite3_close_v2(any); // expect-explain: 'sqlite3_close_v2' blocks this thread: it waits for the database file
  sqlite3_sleep(any); // expect-explain: 'sqlite3_sleep' blocks this thread: it waits for time to pass
  crypt(any, any); // expect-explain: 'crypt' blocks this thread: it computes a password hash, which is slow on purpose
  crypt_r(any, any, any); // expect-explain: 'crypt_r' blocks this thread: it computes a password hash, which is slow on purpose
  crypt_rn(any, any, any, any); // expect-explain: 'crypt_rn' blocks this thread: it computes a password hash, which is slow on purpose
  crypt_ra(any, any, any, any); // expect-explain: 'crypt_ra' blocks this thread: it computes a password hash, which is slow on purpose
  crypto_pwhash(any, any, any, any, any, any, any, any); // expect-explain: 'crypto_pwhash' blocks this thread: it computes a password hash, which is slow on purpose
  crypto_pwhash_str(any, any, any, any, any); // expect-explain: 'crypto_pwhash_str' blocks this thread: it computes a password hash, which is slow on purpose
  crypto_pwhash_str_alg(any, any, any, any, any, any); // expect-explain: 'crypto_pwhash_str_alg' blocks this thread: it computes a password hash, which is slow on purpose
  crypto_pwhash_str_verify(any, any, any); // expect-explain: 'crypto_pwhash_str_verify' blocks this thread: it computes a password hash, which is slow on purpose
  crypto_pwhash_argon2i(any, any, any, any, any, any, any, any); // expect-explain: 'crypto_pwhash_argon2i' blocks this thread: it computes a password hash, which is slow on purpose
  crypto_pwhash_argon2i_str(any, any, any, any, any); // expect-explain: 'crypto_pwhash_argon2i_str' blocks this thread: it computes a password hash, which is slow on purpose
  crypto_pwhash_argon2i_str_verify(any, any, any); // expect-explain: 'crypto_pwhash_argon2i_str_verify' blocks this thread: it computes a password hash, which is slow on purpose
  crypto_pwhash_argon2id(any, any, any, any, any, any, any, any); // expect-explain: 'crypto_pwhash_argon2id' blocks this thread: it computes a password hash, which is slow on purpose
  crypto_pwhash_argon2id_str(any, any, any, any, any); // expect-explain: 'crypto_pwhash_argon2id_str' blocks this thread: it computes a password hash, which is slow on purpose
  crypto_pwhash_argon2id_str_verify(any, any, any); // expect-explain: 'crypto_pwhash_argon2id_str_verify' blocks this thread: it computes a password hash, which is slow on purpose
  crypto_pwhash_scryptsalsa208sha256(any, any, any, any, any, any, any); // expect-explain: 'crypto_pwhash_scryptsalsa208sha256' blocks this thread: it computes a password hash, which is slow on purpose
  crypto_pwhash_scryptsalsa208sha256_ll(any, any, any, any, any, any, any, any, any); // expect-explain: 'crypto_pwhash_scryptsalsa208sha256_ll' blocks this thread: it computes a password hash, which is slow on purpose
  crypto_pwhash_scryptsalsa208sha256_str(any, any, any, any, any); // expect-explain: 'crypto_pwhash_scryptsalsa208sha256_str' blocks this thread: it computes a password hash, which is slow on purpose
  crypto_pwhash_scryptsalsa208sha256_str_verify(any, any, any); // expect-explain: 'crypto_pwhash_scryptsalsa208sha256_str_verify' blocks this thread: it computes a password hash, which is slow on purpose
}
