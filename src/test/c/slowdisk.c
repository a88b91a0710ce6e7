/*
 * A slow disk for one process: preloaded, it makes each write into a recording take a while, for as long as the file that
 * SLOW_DISK names exists.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

static void wait_for_the_disk(int fd) {
  char link[64], path[4096];
  const char *flag = getenv("SLOW_DISK");
  ssize_t n;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  n = readlink(link, path, sizeof path - 1);
  if (n <= 4 || flag == NULL) return;
  path[n] = 0;
  if (strcmp(path + n - 4, ".mkv") == 0 && access(flag, F_OK) == 0) usleep(30000);
}

ssize_t write(int fd, const void *data, size_t size) {
  static ssize_t (*real)(int, const void *, size_t);
  if (!real) real = dlsym(RTLD_NEXT, "write");
  wait_for_the_disk(fd);
  return real(fd, data, size);
}

ssize_t writev(int fd, const struct iovec *parts, int count) {
  static ssize_t (*real)(int, const struct iovec *, int);
  if (!real) real = dlsym(RTLD_NEXT, "writev");
  wait_for_the_disk(fd);
  return real(fd, parts, count);
}
