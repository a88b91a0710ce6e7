/*
 * A stand-in for Rockchip's librockchip_mpp.so.1, for tests: the functions that the probe calls, failing as the real ones do.
 *
 * FAKE_LIBRARY_MODE   ok | refuse (mpp_init returns -1) | permission (returns -9) | hang | crash
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char *mode (void) {
  const char *m = getenv ("FAKE_LIBRARY_MODE");
  return m ? m : "ok";
}

const char *get_mpp_version (void) { return "stand-in 1.0"; }
const char *mpp_get_soc_name (void) { return "rk3588"; }
int mpp_check_support_format (int type, int coding) { (void) type; (void) coding; return 0; }

int mpp_create (void **context, void **api) {
  *context = malloc (16);
  *api = *context;
  return 0;
}

int mpp_init (void *context, int type, int coding) {
  (void) context;
  if (type != 1 || coding != 7) return -1;
  if (!strcmp (mode (), "hang")) pause ();
  if (!strcmp (mode (), "crash")) abort ();
  if (!strcmp (mode (), "ok")) return 0;
  fprintf (stderr, "mpp_serivce: open mpp_service failed\n");
  return !strcmp (mode (), "permission") ? -9 : -1;
}

int mpp_destroy (void *context) {
  free (context);
  return 0;
}
