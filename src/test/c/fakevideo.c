/*
 * Cameras and an HDMI input for machines without any: preloaded, it answers for /dev/videoN as a V4L2 driver does, and shows the
 * devices in /dev, in sysfs and in udev's database, so that the real v4l2src, v4l2-ctl and libudev work with them.
 *
 * FAKEVIDEO names a directory. A file videoN in it is the device /dev/videoN, which exists exactly as long as the file: deleting
 * it unplugs the device. The file holds lines key=value, and changes take effect while the device streams; replace it with one
 * rename, so that no half of it is read. All keys are optional:
 *
 * driver=uvcvideo | rk_hdmirx   default uvcvideo; rk_hdmirx is multi-planar, knows no frame rates, and its only size is that of
 *                               the signal
 * name=Fake HD Webcam           the card
 * order=N                       place in sysfs' order, if it is not the number
 * index=N                       attribute of sysfs; default 0
 * meta=1                        a webcam's second node, which delivers no pictures
 * plugged=TEXT                  another text means another device: who has the old one open has lost it
 * modes=YUYV 640x480@30,15;MJPG 1280x720@30
 *                               formats YUYV UYVY NV12 NV16 NV24 BGR3 MJPG; of rk_hdmirx the first format alone counts (modes=NV12)
 * signal=1920x1080@60 | none    what comes into rk_hdmirx; default 1920x1080@60
 * pattern=R,G,B | bars          the picture, default 200,60,60, over which a white square moves, near the upper edge
 * field=interlaced
 * busy=1                        another program has it: it opens, but takes no format and no buffers. The same happens to the
 *                               second of two descriptors that want to stream; videoN.lock says so between processes
 * hang=1                        no more frames
 * ioctlhang=1                   no ioctl returns
 * error=N                       every Nth frame is broken: half of it, marked V4L2_BUF_FLAG_ERROR
 * slow=MS                       frames arrive that much after their time stamps
 * rate=FPS                      frames come at this rate, whatever was agreed
 *
 * The directory .tree beside the devices is what the programs see of /dev/v4l, /sys and /run/udev. There are no udev events, and
 * epoll cannot wait for a device.
 */
#define _GNU_SOURCE
#include <ctype.h>
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <linux/videodev2.h>
#include <poll.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/select.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <time.h>
#include <unistd.h>

#define MAX_NUMBER 64
#define MAX_BUFFERS 32
#define MAX_FD 65536
#define SLICE 20000000LL /* how often a waiting program looks at the configuration, in ns */
#define SYSFS 0x62656572

/* The next definition of a function, which is the C library's. */
#define REAL(name) ({ static __typeof__(&name) real_; if (!real_) real_ = (__typeof__(&name)) dlsym(RTLD_NEXT, #name); real_; })

/* ---- configuration */

typedef struct { uint32_t fourcc; int width, height, rates; double rate[8]; } Mode;
typedef struct { int width, height; double rate; } Signal; /* width 0: none */

typedef struct {
  int hdmi, order, index, meta, modes, bars, interlaced, busy, hang, ioctlhang, error, slow;
  double rate;
  char name[64], plugged[64];
  unsigned char rgb[3];
  Mode mode[32];
  Signal signal;
} Config;

static char home[PATH_MAX - 64], tree[PATH_MAX - 32];
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void find_home(void) {
  const char *dir = getenv("FAKEVIDEO");
  char resolved[PATH_MAX];
  if (!dir || !*dir) return;
  if (!REAL(realpath)(dir, resolved)) snprintf(resolved, sizeof resolved, "%s", dir);
  snprintf(home, sizeof home, "%.*s", (int) sizeof home - 1, resolved);
  snprintf(tree, sizeof tree, "%s/.tree", home);
}

static int enabled(void) {
  pthread_once(&once, find_home);
  return home[0] != 0;
}

static void parse_modes(Config *c, char *text) {
  char *rest;
  for (char *one = strtok_r(text, ";", &rest); one && c->modes < 32; one = strtok_r(NULL, ";", &rest)) {
    Mode m = {0};
    char code[5] = "    ", rates[128] = "";
    while (*one == ' ') one++;
    if (sscanf(one, "%4s %dx%d@%127s", code, &m.width, &m.height, rates) < 1) continue;
    m.fourcc = v4l2_fourcc(code[0], code[1], code[2], code[3]);
    for (char *more, *r = strtok_r(rates, ",", &more); r && m.rates < 8; r = strtok_r(NULL, ",", &more)) {
      m.rate[m.rates++] = atof(r);
    }
    if (!m.rates) m.rate[m.rates++] = 30;
    c->mode[c->modes++] = m;
  }
}

static void set_key(Config *c, const char *key, char *value) {
  int number = atoi(value), r, g, b;
  if (!strcmp(key, "driver")) c->hdmi = !strcmp(value, "rk_hdmirx");
  else if (!strcmp(key, "name")) snprintf(c->name, sizeof c->name, "%s", value);
  else if (!strcmp(key, "plugged")) snprintf(c->plugged, sizeof c->plugged, "%s", value);
  else if (!strcmp(key, "order")) c->order = number;
  else if (!strcmp(key, "index")) c->index = number;
  else if (!strcmp(key, "meta")) c->meta = number;
  else if (!strcmp(key, "modes")) parse_modes(c, value);
  else if (!strcmp(key, "field")) c->interlaced = !strcmp(value, "interlaced");
  else if (!strcmp(key, "busy")) c->busy = number;
  else if (!strcmp(key, "hang")) c->hang = number;
  else if (!strcmp(key, "ioctlhang")) c->ioctlhang = number;
  else if (!strcmp(key, "error")) c->error = number;
  else if (!strcmp(key, "slow")) c->slow = number;
  else if (!strcmp(key, "rate")) c->rate = atof(value);
  else if (!strcmp(key, "signal")) {
    if (sscanf(value, "%dx%d@%lf", &c->signal.width, &c->signal.height, &c->signal.rate) != 3) c->signal = (Signal) {0};
  } else if (!strcmp(key, "pattern")) {
    c->bars = !strcmp(value, "bars");
    if (sscanf(value, "%d,%d,%d", &r, &g, &b) == 3) memcpy(c->rgb, (unsigned char[]) {r, g, b}, 3);
  }
}

static int read_config(int number, Config *c) {
  char path[PATH_MAX], line[1024];
  FILE *file;
  snprintf(path, sizeof path, "%s/video%d", home, number);
  if (!(file = fopen(path, "re"))) return 0;
  *c = (Config) {.order = number, .rgb = {200, 60, 60}, .signal = {1920, 1080, 60}};
  while (fgets(line, sizeof line, file)) {
    char *value = strchr(line, '=');
    line[strcspn(line, "\r\n")] = 0;
    if (!value) continue;
    *value++ = 0;
    set_key(c, line, value);
  }
  fclose(file);
  if (!c->name[0]) strcpy(c->name, c->hdmi ? "rk_hdmirx" : "Fake HD Webcam");
  if (!c->modes) parse_modes(c, c->hdmi ? (char[]) {"NV12"} : (char[]) {"YUYV 640x480@30"});
  return 1;
}

/* ---- what programs see of /dev/v4l, /sys and /run/udev: files in a tree beside the devices, made when somebody looks */

static void put(const char *path, const char *target, const char *text) {
  char full[PATH_MAX], *slash;
  snprintf(full, sizeof full, "%s%s", tree, path);
  for (slash = full + strlen(home) + 1; (slash = strchr(slash, '/')); *slash++ = '/') {
    *slash = 0;
    mkdir(full, 0755);
  }
  if (target) {
    unlink(full);
    if (symlink(target, full) < 0) perror(full);
    return;
  }
  FILE *file = fopen(full, "we");
  if (!file) return;
  fputs(text, file);
  fclose(file);
}

static int remove_one(const char *path, const struct stat *st, int kind, struct FTW *where) {
  (void) st, (void) kind, (void) where;
  return remove(path), 0;
}

static void drop(const char *path, ...) {
  char full[PATH_MAX];
  size_t n = snprintf(full, sizeof full, "%s", tree);
  va_list args;
  va_start(args, path);
  vsnprintf(full + n, sizeof full - n, path, args);
  va_end(args);
  nftw(full, remove_one, 8, FTW_DEPTH | FTW_PHYS);
}

/* The name that stays when the number changes, below /dev. */
static void lasting_name(const Config *c, char *out, size_t size) {
  char name[64];
  strcpy(name, c->name);
  for (char *p = name; *p; p++) if (!isalnum((unsigned char) *p) && !strchr("-._", *p)) *p = '_';
  if (c->hdmi) snprintf(out, size, "v4l/by-path/platform-fdee0000.hdmirx-controller-video-index%d", c->index);
  else snprintf(out, size, "v4l/by-id/usb-%s-video-index%d", name, c->index);
}

static void add_device(int number, const Config *c) {
  char at[128], path[256], text[1024], link[160];
  lasting_name(c, link, sizeof link);
  snprintf(at, sizeof at, "/sys/devices/fakevideo/%02d.%s/video4linux/video%d", c->order, c->hdmi ? "hdmirx" : "usb", number);
#define PUT(suffix, target, ...) \
  (snprintf(path, sizeof path, "%s/" suffix, at), snprintf(text, sizeof text, __VA_ARGS__), put(path, target, text))
  PUT("uevent", NULL, "MAJOR=81\nMINOR=%d\nDEVNAME=video%d\n", number, number);
  PUT("name", NULL, "%s\n", c->name);
  PUT("index", NULL, "%d\n", c->index);
  PUT("dev", NULL, "81:%d\n", number);
  PUT("subsystem", "../../../../../class/video4linux", " ");
  PUT("device", "../..", " ");
  snprintf(path, sizeof path, "/dev/video%d", number);
  put(path, NULL, "");
  snprintf(path, sizeof path, "/dev/%s", link);
  snprintf(text, sizeof text, "../../video%d", number);
  put(path, text, NULL);
  snprintf(path, sizeof path, "/dev/char/81:%d", number);
  snprintf(text, sizeof text, "../video%d", number);
  put(path, text, NULL);
  snprintf(path, sizeof path, "/run/udev/data/c81:%d", number);
  snprintf(text, sizeof text, "S:%s\nI:%d\nE:ID_V4L_VERSION=2\nE:ID_V4L_PRODUCT=%s\nE:ID_V4L_CAPABILITIES=:%s\n%s", link,
      1000000 + number, c->name, c->meta ? "" : "capture:", c->hdmi ? "" : "E:ID_BUS=usb\n");
  put(path, NULL, text);
  snprintf(path, sizeof path, "/sys/dev/char/81:%d", number);
  snprintf(text, sizeof text, "../..%s", at + 4);
  put(path, text, NULL);
  snprintf(path, sizeof path, "/sys/class/video4linux/video%d", number);
  put(path, text, NULL); /* last, as this is what an enumeration finds */
}

static void remove_device(int number, const char *stamp) {
  char link[160] = "", full[PATH_MAX], target[32];
  ssize_t n;
  drop("/sys/class/video4linux/video%d", number);
  drop("/sys/dev/char/81:%d", number);
  drop("/run/udev/data/c81:%d", number);
  drop("/dev/char/81:%d", number);
  drop("/dev/video%d", number);
  DIR *dir;
  snprintf(full, sizeof full, "%s/sys/devices/fakevideo", tree);
  if ((dir = opendir(full))) {
    for (struct dirent *e; (e = readdir(dir)); ) {
      if (e->d_name[0] == '.') continue;
      drop("/sys/devices/fakevideo/%s/video4linux/video%d", e->d_name, number);
    }
    closedir(dir);
  }
  sscanf(stamp, "%159s", link);
  snprintf(full, sizeof full, "%s/dev/%s", tree, link);
  n = readlink(full, target, sizeof target - 1);
  if (n <= 0) return;
  target[n] = 0;
  if (atoi(target + strlen("../../video")) == number) unlink(full); /* else another device of that name has taken it */
}

/* Makes the tree say what the configuration says of one device; its stamp is all that shows in the tree. */
static void renew(int number) {
  char wanted[512] = "", had[512] = "", path[PATH_MAX], link[160];
  Config c;
  FILE *file;
  size_t n;
  if (read_config(number, &c)) {
    lasting_name(&c, link, sizeof link);
    snprintf(wanted, sizeof wanted, "%s %d %d %d %d %s", link, c.hdmi, c.order, c.index, c.meta, c.name);
  }
  snprintf(path, sizeof path, "%s/stamp/%d", tree, number);
  if ((file = fopen(path, "re"))) {
    n = fread(had, 1, sizeof had - 1, file);
    had[n] = 0;
    fclose(file);
  }
  if (!strcmp(wanted, had)) return;
  if (had[0]) remove_device(number, had);
  if (wanted[0]) add_device(number, &c);
  snprintf(path, sizeof path, "/stamp/%d", number);
  put(path, NULL, wanted);
}

static void renew_tree(void) {
  static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
  static struct { int looked; ino_t inode; struct timespec changed; } known[MAX_NUMBER];
  char path[PATH_MAX];
  struct stat st;
  int lock = -1, saved = errno;
  pthread_mutex_lock(&mutex);
  for (int i = 0; i < MAX_NUMBER; i++) {
    snprintf(path, sizeof path, "%s/video%d", home, i);
    if (stat(path, &st) < 0) memset(&st, 0, sizeof st);
    if (known[i].looked && known[i].inode == st.st_ino && !memcmp(&known[i].changed, &st.st_mtim, sizeof st.st_mtim)) continue;
    if (lock < 0) {
      put("/lock", NULL, "");
      snprintf(path, sizeof path, "%s/lock", tree);
      lock = open(path, O_RDWR | O_CLOEXEC);
      if (lock >= 0) flock(lock, LOCK_EX);
    }
    renew(i);
    known[i].looked = 1;
    known[i].inode = st.st_ino;
    known[i].changed = st.st_mtim;
  }
  if (lock >= 0) close(lock);
  pthread_mutex_unlock(&mutex);
  errno = saved;
}

static int begins(const char *text, const char *with) { return strncmp(text, with, strlen(with)) == 0; }

static int numbered(const char *name, const char *stem) {
  char *end;
  size_t n = strlen(stem);
  if (strncmp(name, stem, n) || !isdigit(name[n])) return -1;
  long number = strtol(name + n, &end, 10);
  return *end || number >= MAX_NUMBER ? -1 : (int) number;
}

/* Whether a path is one that the tree answers for. This runs for every file that is opened, so it has to be quick. */
static int ours(const char *path) {
  if (path[0] != '/') return 0;
  switch (path[1]) {
    case 'd':
      return begins(path, "/dev/v") ? numbered(path, "/dev/video") >= 0 || begins(path, "/dev/v4l") : begins(path, "/dev/char/81:");
    case 's':
      return begins(path, "/sys/class/video4linux") || begins(path, "/sys/devices/fakevideo") || begins(path, "/sys/dev/char/81:");
    default:
      return path[1] == 'r' && begins(path, "/run/udev/data/c81:");
  }
}

static ssize_t path_of(int fd, char *out, size_t size) {
  char link[40];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t n = REAL(readlink)(link, out, size - 1);
  if (n >= 0) out[n] = 0;
  return n;
}

/* The file in the tree to use instead of a path, or NULL when the path is not ours. */
static const char *redirect(int dir, const char *path, char *out) {
  char full[PATH_MAX];
  if (!path) return NULL;
  if (path[0] != '/' && path[0] && dir >= 0) {
    int saved = errno;
    ssize_t n = path_of(dir, full, 64); /* whoever walks down to us is in a short path */
    errno = saved;
    if (n <= 0 || n >= 63 || full[0] != '/') return NULL;
    snprintf(full + n, sizeof full - n, "%s%.4000s", n == 1 ? "" : "/", path);
    path = full;
  }
  if (!ours(path) || !enabled()) return NULL;
  renew_tree();
  snprintf(out, PATH_MAX, "%.3800s%.200s", tree, path);
  return out;
}

/* Which device a file of the tree stands for, by whatever name; -1 for none. */
static int device_number(const char *file) {
  char resolved[PATH_MAX];
  const char *below = file + strlen(tree);
  if (!begins(below, "/dev/") || !REAL(realpath)(file, resolved)) return -1;
  return numbered(resolved + strlen(tree), "/dev/video");
}

/* ---- pictures */

typedef struct { uint32_t fourcc; int width, height; } Shape;

static int stride(const Shape *p) {
  switch (p->fourcc) {
    case V4L2_PIX_FMT_YUYV: case V4L2_PIX_FMT_UYVY: return 2 * p->width;
    case V4L2_PIX_FMT_BGR24: return 3 * p->width;
    case V4L2_PIX_FMT_MJPEG: return 0;
    default: return p->width;
  }
}

static int picture_size(const Shape *p) {
  int pixels = p->width * p->height;
  switch (p->fourcc) {
    case V4L2_PIX_FMT_NV12: return pixels * 3 / 2;
    case V4L2_PIX_FMT_NV24: case V4L2_PIX_FMT_BGR24: return pixels * 3;
    case V4L2_PIX_FMT_MJPEG: return pixels * 2 + 4096;
    default: return pixels * 2;
  }
}

/* The picture: eight bars or one colour, and a square that every frame puts elsewhere; all edges are multiples of 16. */
typedef struct { unsigned char rgb[9][3], yuv[9][3]; int bars, square, left; } Scene;

static void to_yuv(const unsigned char *rgb, int full, unsigned char *yuv) {
  double r = rgb[0], g = rgb[1], b = rgb[2], y = 0.299 * r + 0.587 * g + 0.114 * b;
  yuv[0] = (full ? y : 16 + y * 219 / 255) + 0.5;
  double u = 128 + (b - y) / 1.772 * (full ? 1 : 224 / 255.0) + 0.5, v = 128 + (r - y) / 1.402 * (full ? 1 : 224 / 255.0) + 0.5;
  yuv[1] = u > 255 ? 255 : u;
  yuv[2] = v > 255 ? 255 : v;
}

static Scene scene_of(const Config *c, const Shape *p, unsigned frame) {
  Scene s = {.bars = c->bars, .square = p->height / 128 * 16 + 16};
  int room = (p->width - s.square) / 16;
  s.left = room > 0 ? (int) (frame % room) * 16 : 0;
  for (int i = 0; i < 9; i++) {
    for (int k = 0; k < 3; k++) {
      int bar = (7 - i) & (k == 0 ? 2 : k == 1 ? 4 : 1) ? 191 : 0;
      s.rgb[i][k] = i == 8 ? 255 : c->bars ? bar : c->rgb[k];
    }
    to_yuv(s.rgb[i], p->fourcc == V4L2_PIX_FMT_MJPEG, s.yuv[i]);
  }
  return s;
}

static int colour_at(const Scene *s, const Shape *p, int x, int square_row) {
  if (square_row && x >= s->left && x < s->left + s->square) return 8;
  int bar = s->bars ? x / ((p->width / 8 + 15) / 16 * 16) : 0;
  return bar > 7 ? 7 : bar;
}

static void raw_row(const Scene *s, const Shape *p, int chroma, int square_row, unsigned char *out) {
  for (int x = 0; x < p->width; x++) {
    int i = colour_at(s, p, x, square_row);
    const unsigned char *yuv = s->yuv[i], *rgb = s->rgb[i];
    if (p->fourcc == V4L2_PIX_FMT_BGR24) for (int k = 0; k < 3; k++) *out++ = rgb[2 - k];
    else if (p->fourcc == V4L2_PIX_FMT_YUYV) *out++ = yuv[0], *out++ = yuv[1 + x % 2];
    else if (p->fourcc == V4L2_PIX_FMT_UYVY) *out++ = yuv[1 + x % 2], *out++ = yuv[0];
    else if (!chroma) *out++ = yuv[0];
    else if (p->fourcc == V4L2_PIX_FMT_NV24) *out++ = yuv[1], *out++ = yuv[2];
    else *out++ = yuv[1 + x % 2];
  }
}

/* One plane; all its rows are one of two, with the square or without. */
static unsigned char *raw_plane(const Scene *s, const Shape *p, int chroma, int rows, int length, unsigned char *out) {
  unsigned char *with = malloc(length), *without = malloc(length);
  int scale = chroma && p->fourcc == V4L2_PIX_FMT_NV12 ? 2 : 1;
  raw_row(s, p, chroma, 1, with);
  raw_row(s, p, chroma, 0, without);
  for (int y = 0; y < rows; y++, out += length) memcpy(out, y * scale >= 16 && y * scale < 16 + s->square ? with : without, length);
  free(with);
  free(without);
  return out;
}

static size_t raw_picture(const Scene *s, const Shape *p, unsigned char *out) {
  unsigned char *end = raw_plane(s, p, 0, p->height, stride(p), out);
  if (p->fourcc == V4L2_PIX_FMT_NV12) end = raw_plane(s, p, 1, p->height / 2, p->width, end);
  if (p->fourcc == V4L2_PIX_FMT_NV16) end = raw_plane(s, p, 1, p->height, p->width, end);
  if (p->fourcc == V4L2_PIX_FMT_NV24) end = raw_plane(s, p, 1, p->height, 2 * p->width, end);
  return end - out;
}

/* JPEG 4:2:2, of which blocks have one colour each: only their first coefficient is there, and the tables are as short. */

typedef struct { unsigned char *out; uint32_t bits; int count; } Bits;

static void put_bits(Bits *b, unsigned value, int count) {
  b->bits = b->bits << count | (value & ((1u << count) - 1));
  for (b->count += count; b->count >= 8; b->count -= 8) {
    *b->out++ = b->bits >> (b->count - 8);
    if (b->out[-1] == 0xff) *b->out++ = 0;
  }
}

static void put_block(Bits *b, int difference) {
  static const unsigned char length[] = {2, 3, 3, 3, 3, 3, 4, 5, 6, 7, 8, 9};
  static const unsigned short code[] = {0, 2, 3, 4, 5, 6, 0xe, 0x1e, 0x3e, 0x7e, 0xfe, 0x1fe};
  int category = 0;
  for (int rest = abs(difference); rest; rest >>= 1) category++;
  put_bits(b, code[category], length[category]);
  if (category) put_bits(b, difference < 0 ? difference - 1 : difference, category);
  put_bits(b, 0, 1); /* the end of the block is the only other code */
}

static unsigned char *jpeg_header(const Shape *p, unsigned char *out) {
  static const unsigned char start[] = {0xff, 0xd8, 0xff, 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0,
      0xff, 0xdb, 0, 67, 0};
  static const unsigned char tables[] = {0xff, 0xc4, 0, 49,
      0x00, 0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
      0x10, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0xff, 0xda, 0, 12, 3, 1, 0, 2, 0, 3, 0, 0, 63, 0};
  unsigned char frame[] = {0xff, 0xc0, 0, 17, 8, p->height >> 8, p->height, p->width >> 8, p->width, 3,
      1, 0x21, 0, 2, 0x11, 0, 3, 0x11, 0};
  memcpy(out, start, sizeof start);
  out += sizeof start;
  memset(out, 2, 64); /* the quantisation */
  memcpy(out += 64, frame, sizeof frame);
  memcpy(out += sizeof frame, tables, sizeof tables);
  return out + sizeof tables;
}

static size_t jpeg_picture(const Scene *s, const Shape *p, unsigned char *out) {
  Bits b = {.out = jpeg_header(p, out)};
  int last[3] = {0, 0, 0};
  for (int y = 0; y < p->height; y += 8) {
    for (int x = 0; x < p->width; x += 16) {
      const unsigned char *yuv = s->yuv[colour_at(s, p, x, y >= 16 && y < 16 + s->square)];
      for (int block = 0; block < 4; block++) {
        int k = block < 2 ? 0 : block - 1, level = (yuv[k] - 128) * 8 / 2;
        put_block(&b, level - last[k]);
        last[k] = level;
      }
    }
  }
  put_bits(&b, 0x7f, 7);
  *b.out++ = 0xff;
  *b.out++ = 0xd9;
  return b.out - out;
}

/* ---- a device that is open */

enum { FREE, IDLE, QUEUED, DONE };
typedef struct { int state, size; uint32_t offset, used, flags, sequence; int64_t stamp; unsigned char *data; } Buffer;

/* The descriptor of a session is a memfd, in which the buffers are: so it can be mapped without further ado. */
typedef struct {
  pthread_mutex_t mutex;
  int references, number, fd, lock, gone, changed_once;
  pid_t owner;
  struct stat seen;
  Config config;
  Shape shape;
  double rate;
  Signal streamed;
  int buffers, streaming, subscribed, pending;
  Buffer buffer[MAX_BUFFERS];
  int queued[MAX_BUFFERS], done[MAX_BUFFERS], queued_count, done_count;
  uint64_t end; /* of what the memfd has been used for; never used again, as old buffers may still be mapped */
  uint32_t sequence, events;
  int64_t next;
} Session;

static Session *table[MAX_FD];
static int sessions;
static pthread_mutex_t table_mutex = PTHREAD_MUTEX_INITIALIZER;

static int is_ours(int fd) { return (unsigned) fd < MAX_FD && __atomic_load_n(&table[fd], __ATOMIC_ACQUIRE) != NULL; }

static Session *take(int fd) {
  Session *s = NULL;
  if (!is_ours(fd)) return NULL;
  pthread_mutex_lock(&table_mutex);
  if ((s = table[fd])) s->references++;
  pthread_mutex_unlock(&table_mutex);
  return s;
}

static void give(Session *s) {
  pthread_mutex_lock(&table_mutex);
  int left = --s->references;
  pthread_mutex_unlock(&table_mutex);
  if (left) return;
  for (int i = 0; i < s->buffers; i++) munmap(s->buffer[i].data, s->buffer[i].size);
  if (s->lock >= 0) close(s->lock);
  close(s->fd);
  pthread_mutex_destroy(&s->mutex);
  free(s);
}

static void attach(int fd, Session *s) {
  pthread_mutex_lock(&table_mutex);
  __atomic_store_n(&table[fd], s, __ATOMIC_RELEASE);
  sessions++;
  pthread_mutex_unlock(&table_mutex);
}

static void forget(int fd) {
  pthread_mutex_lock(&table_mutex);
  Session *s = table[fd];
  __atomic_store_n(&table[fd], NULL, __ATOMIC_RELEASE);
  if (s) sessions--;
  pthread_mutex_unlock(&table_mutex);
  if (s) give(s);
}

static int64_t now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1000000000LL + t.tv_nsec;
}

static void nap(int64_t ns) {
  struct timespec t = {ns / 1000000000LL, ns % 1000000000LL};
  nanosleep(&t, NULL);
}

static int same_signal(const Signal *a, const Signal *b) {
  return a->width == b->width && a->height == b->height && a->rate == b->rate;
}

static int same_file(const struct stat *a, const struct stat *b) {
  return a->st_ino == b->st_ino && a->st_size == b->st_size && !memcmp(&a->st_mtim, &b->st_mtim, sizeof a->st_mtim);
}

static void dismiss(Session *s) {
  if (s->lock >= 0) close(s->lock);
  s->lock = -1;
}

/* Looks whether the configuration has changed, and what follows from that. */
static void refresh(Session *s) {
  char path[PATH_MAX];
  struct stat st;
  Config before = s->config;
  if (s->gone) return;
  snprintf(path, sizeof path, "%s/video%d", home, s->number);
  if (stat(path, &st) < 0) {
    s->gone = 1;
    dismiss(s); /* what is plugged in next is another device */
    return;
  }
  if (same_file(&st, &s->seen)) return;
  s->seen = st;
  if (!read_config(s->number, &s->config) || (s->changed_once && strcmp(before.plugged, s->config.plugged))) s->gone = 1;
  if (s->changed_once && s->config.hdmi && !same_signal(&before.signal, &s->config.signal) && s->subscribed) s->pending++;
  s->changed_once = 1;
}

/* A JPEG is cut off; a raw picture keeps its length, as v4l2src throws a shorter one away itself. */
static void break_picture(Session *s, Buffer *b) {
  b->flags = V4L2_BUF_FLAG_ERROR;
  memset(b->data + b->used / 2, 0, b->used - b->used / 2);
  if (s->shape.fourcc == V4L2_PIX_FMT_MJPEG) b->used /= 2;
}

static void capture(Session *s, int64_t stamp) {
  uint32_t sequence = s->sequence++;
  if (!s->queued_count) return; /* nobody gave a buffer in time: this frame is lost */
  Buffer *b = &s->buffer[s->queued[0]];
  Scene scene = scene_of(&s->config, &s->shape, sequence);
  b->used = (s->shape.fourcc == V4L2_PIX_FMT_MJPEG ? jpeg_picture : raw_picture)(&scene, &s->shape, b->data);
  b->flags = 0;
  if (s->config.error > 0 && (sequence + 1) % s->config.error == 0) break_picture(s, b);
  b->stamp = stamp;
  b->sequence = sequence;
  b->state = DONE;
  s->done[s->done_count++] = s->queued[0];
  memmove(s->queued, s->queued + 1, --s->queued_count * sizeof s->queued[0]);
}

static int64_t delay(const Session *s) { return s->config.slow * 1000000LL; }

/* Does what the hardware has done since the last look. */
static void advance(Session *s) {
  int64_t time = now(), period;
  double rate = s->config.rate > 0 ? s->config.rate : s->config.hdmi ? s->config.signal.rate : s->rate;
  refresh(s);
  if (!s->streaming) return;
  period = 1e9 / (rate > 0 ? rate : 30);
  if (s->config.hang || s->gone || (s->config.hdmi && (!s->config.signal.width || !same_signal(&s->config.signal, &s->streamed)))) {
    s->next = time + period;
    return;
  }
  if (s->next - time > period) s->next = time + period; /* the rate has grown */
  for (int i = 0; s->next + delay(s) <= time; i++, s->next += period) {
    if (i > MAX_BUFFERS) s->next = time - delay(s);
    else capture(s, s->next);
  }
}

/* What poll finds, and how long it may sleep before it looks again. */
static int readiness(Session *s, int64_t *sleep) {
  int found = 0;
  pthread_mutex_lock(&s->mutex);
  advance(s);
  int64_t due = s->streaming ? s->next + delay(s) - now() : SLICE;
  if (due < *sleep) *sleep = due < 0 ? 0 : due;
  if (s->gone) found = POLLERR | POLLHUP;
  else {
    if (!s->streaming) found |= POLLERR;
    if (s->done_count) found |= POLLIN | POLLRDNORM;
    if (s->pending) found |= POLLPRI;
  }
  pthread_mutex_unlock(&s->mutex);
  return found;
}

/* Only one descriptor at a time may stream; others, in this process or not, are told that the device is busy. */
static int acquire(Session *s) {
  char path[PATH_MAX];
  if (s->config.busy) return -EBUSY;
  if (s->lock >= 0) return 0;
  snprintf(path, sizeof path, "%s/video%d.lock", home, s->number);
  int lock = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
  if (lock >= 0 && flock(lock, LOCK_EX | LOCK_NB) < 0) {
    close(lock);
    return -EBUSY;
  }
  s->lock = lock;
  return 0;
}

/* ---- formats */

static unsigned type_of(const Session *s) {
  return s->config.hdmi ? V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE : V4L2_BUF_TYPE_VIDEO_CAPTURE;
}

static int field_of(const Session *s) { return s->config.interlaced ? V4L2_FIELD_INTERLACED : V4L2_FIELD_NONE; }

/* The modes of one format: a webcam's from its list, the HDMI input's from its signal. */
static int sizes(const Session *s, uint32_t fourcc, Mode *out) {
  const Config *c = &s->config;
  int n = 0;
  if (c->hdmi) {
    if (c->mode[0].fourcc != fourcc || !c->signal.width) return 0;
    *out = (Mode) {fourcc, c->signal.width, c->signal.height, 1, {c->signal.rate}};
    return 1;
  }
  for (int i = 0; i < c->modes; i++) if (c->mode[i].fourcc == fourcc) out[n++] = c->mode[i];
  return n;
}

/* Each format once, in the order of the list. */
static uint32_t format_at(const Session *s, int index) {
  const Config *c = &s->config;
  for (int i = 0; i < (c->hdmi ? 1 : c->modes); i++) {
    int known = 0;
    for (int k = 0; k < i; k++) known |= c->mode[k].fourcc == c->mode[i].fourcc;
    if (!known && index-- == 0) return c->mode[i].fourcc;
  }
  return 0;
}

static int enum_format(const Session *s, struct v4l2_fmtdesc *f) {
  static const struct { uint32_t fourcc; const char *text; } names[] = {
      {V4L2_PIX_FMT_YUYV, "YUYV 4:2:2"}, {V4L2_PIX_FMT_UYVY, "UYVY 4:2:2"},
      {V4L2_PIX_FMT_NV12, "Y/UV 4:2:0"}, {V4L2_PIX_FMT_NV16, "Y/UV 4:2:2"}, {V4L2_PIX_FMT_NV24, "Y/UV 4:4:4"},
      {V4L2_PIX_FMT_BGR24, "24-bit BGR 8-8-8"}, {V4L2_PIX_FMT_MJPEG, "Motion-JPEG"}};
  uint32_t fourcc = f->type == type_of(s) && !s->config.meta ? format_at(s, f->index) : 0;
  if (!fourcc) return -EINVAL;
  *f = (struct v4l2_fmtdesc) {.index = f->index, .type = f->type, .pixelformat = fourcc,
      .flags = fourcc == V4L2_PIX_FMT_MJPEG ? V4L2_FMT_FLAG_COMPRESSED : 0};
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
    if (names[i].fourcc == fourcc) strcpy((char *) f->description, names[i].text);
  }
  return 0;
}

static int enum_size(const Session *s, struct v4l2_frmsizeenum *f) {
  Mode list[32];
  if (f->index >= (unsigned) sizes(s, f->pixel_format, list)) return -EINVAL;
  f->type = V4L2_FRMSIZE_TYPE_DISCRETE;
  f->discrete.width = list[f->index].width;
  f->discrete.height = list[f->index].height;
  return 0;
}

static struct v4l2_fract interval(double rate) {
  if (rate == (int) rate) return (struct v4l2_fract) {1, rate};
  return (struct v4l2_fract) {1000, rate * 1000 + 0.5};
}

static const Mode *mode_of(const Session *s, uint32_t fourcc, int width, int height, Mode *list) {
  for (int i = 0, n = sizes(s, fourcc, list); i < n; i++) if (list[i].width == width && list[i].height == height) return &list[i];
  return NULL;
}

static int enum_interval(const Session *s, struct v4l2_frmivalenum *f) {
  Mode list[32];
  if (s->config.hdmi) return -ENOTTY;
  const Mode *m = mode_of(s, f->pixel_format, f->width, f->height, list);
  if (!m || f->index >= (unsigned) m->rates) return -EINVAL;
  f->type = V4L2_FRMIVAL_TYPE_DISCRETE;
  f->discrete = interval(m->rate[f->index]);
  return 0;
}

/* The nearest to what was wished that the device can do. */
static Mode nearest(const Session *s, uint32_t fourcc, int width, int height) {
  Mode list[32], best = {0};
  long least = LONG_MAX;
  int n = sizes(s, fourcc, list);
  if (!n) n = sizes(s, format_at(s, 0), list);
  for (int i = 0; i < n; i++) {
    int common = (width < list[i].width ? width : list[i].width) * (height < list[i].height ? height : list[i].height);
    long distance = (long) width * height + (long) list[i].width * list[i].height - 2L * common;
    if (distance >= least) continue;
    least = distance;
    best = list[i];
  }
  if (n) return best;
  const Shape *last = &s->shape; /* there is no signal */
  return (Mode) {format_at(s, 0), last->width ? last->width : 640, last->height ? last->height : 480, 1, {60}};
}

static void describe(const Session *s, const Shape *p, struct v4l2_format *f) {
  memset(&f->fmt, 0, sizeof f->fmt);
  if (s->config.hdmi) {
    f->fmt.pix_mp = (struct v4l2_pix_format_mplane) {.width = p->width, .height = p->height, .pixelformat = p->fourcc,
        .field = field_of(s), .colorspace = V4L2_COLORSPACE_SRGB, .num_planes = 1};
    f->fmt.pix_mp.plane_fmt[0].sizeimage = picture_size(p);
    f->fmt.pix_mp.plane_fmt[0].bytesperline = stride(p);
  } else {
    f->fmt.pix = (struct v4l2_pix_format) {.width = p->width, .height = p->height, .pixelformat = p->fourcc, .field = field_of(s),
        .bytesperline = stride(p), .sizeimage = picture_size(p), .colorspace = V4L2_COLORSPACE_SRGB,
        .priv = V4L2_PIX_FMT_PRIV_MAGIC};
  }
}

static Mode wished(const Session *s, const struct v4l2_format *f) {
  return s->config.hdmi ? nearest(s, f->fmt.pix_mp.pixelformat, f->fmt.pix_mp.width, f->fmt.pix_mp.height)
                        : nearest(s, f->fmt.pix.pixelformat, f->fmt.pix.width, f->fmt.pix.height);
}

static void choose(Session *s, const Mode *m) {
  s->shape = (Shape) {m->fourcc, m->width, m->height};
  s->rate = m->rate[0];
}

static int set_format(Session *s, struct v4l2_format *f, int really) {
  if (f->type != type_of(s) || s->config.meta) return -EINVAL;
  Mode m = wished(s, f);
  if (really) {
    int error = acquire(s);
    if (error || s->buffers) return -EBUSY;
    if (s->config.hdmi) dismiss(s); /* videobuf2 knows an owner from the first buffer on, uvcvideo from the format on */
    choose(s, &m);
  }
  describe(s, &(Shape) {m.fourcc, m.width, m.height}, f);
  return 0;
}

static int get_format(const Session *s, struct v4l2_format *f) {
  if (f->type != type_of(s) || s->config.meta) return -EINVAL;
  describe(s, &s->shape, f);
  return 0;
}

static int parameters(Session *s, struct v4l2_streamparm *p, int set) {
  Mode list[32];
  if (s->config.hdmi) return -ENOTTY;
  if (p->type != type_of(s)) return -EINVAL;
  if (set) {
    if (acquire(s) || s->streaming) return -EBUSY;
    struct v4l2_fract *t = &p->parm.capture.timeperframe;
    double rate = t->numerator ? (double) t->denominator / t->numerator : 0, best = s->rate;
    const Mode *m = mode_of(s, s->shape.fourcc, s->shape.width, s->shape.height, list);
    for (int i = 0; m && i < m->rates; i++) {
      double a = 1 / m->rate[i] - 1 / (rate > 0 ? rate : s->rate), b = 1 / best - 1 / (rate > 0 ? rate : s->rate);
      if (a * a < b * b) best = m->rate[i];
    }
    s->rate = best;
  }
  memset(&p->parm, 0, sizeof p->parm);
  p->parm.capture.capability = V4L2_CAP_TIMEPERFRAME;
  p->parm.capture.timeperframe = interval(s->rate);
  return 0;
}

static int timings(const Session *s, struct v4l2_dv_timings *t) {
  const Signal *in = &s->config.signal;
  if (!s->config.hdmi) return -ENOTTY;
  if (!in->width) return -ENOLINK;
  *t = (struct v4l2_dv_timings) {.type = V4L2_DV_BT_656_1120, .bt = {.width = in->width, .height = in->height,
      .interlaced = s->config.interlaced, .hfrontporch = 88, .hsync = 44, .hbackporch = 148,
      .vfrontporch = 4, .vsync = 5, .vbackporch = 36}};
  t->bt.pixelclock = (in->width + 280) * (in->height + 45) * in->rate;
  return 0;
}

static int set_timings(const Session *s, struct v4l2_dv_timings *t) {
  if (!s->config.hdmi) return -ENOTTY;
  if (s->buffers) return -EBUSY;
  return (int) t->bt.width == s->config.signal.width && (int) t->bt.height == s->config.signal.height ? 0 : -EINVAL;
}

static int capabilities(const Session *s, struct v4l2_capability *c) {
  memset(c, 0, sizeof *c);
  strcpy((char *) c->driver, s->config.hdmi ? "rk_hdmirx" : "uvcvideo");
  snprintf((char *) c->card, sizeof c->card, "%.31s", s->config.name);
  if (s->config.hdmi) strcpy((char *) c->bus_info, "fdee0000.hdmirx-controller");
  else snprintf((char *) c->bus_info, sizeof c->bus_info, "usb-fake-%d", s->config.order);
  c->version = 6 << 16 | 1 << 8;
  c->device_caps = V4L2_CAP_STREAMING | V4L2_CAP_EXT_PIX_FORMAT
      | (s->config.hdmi ? V4L2_CAP_VIDEO_CAPTURE_MPLANE : s->config.meta ? V4L2_CAP_META_CAPTURE : V4L2_CAP_VIDEO_CAPTURE);
  c->capabilities = c->device_caps | V4L2_CAP_DEVICE_CAPS | (s->config.hdmi ? 0 : V4L2_CAP_VIDEO_CAPTURE | V4L2_CAP_META_CAPTURE);
  return 0;
}

static int enum_input(const Session *s, struct v4l2_input *in) {
  if (in->index) return -EINVAL;
  *in = (struct v4l2_input) {.type = V4L2_INPUT_TYPE_CAMERA, .capabilities = s->config.hdmi ? V4L2_IN_CAP_DV_TIMINGS : 0,
      .status = s->config.hdmi && !s->config.signal.width ? V4L2_IN_ST_NO_SIGNAL : 0};
  strcpy((char *) in->name, s->config.hdmi ? "HDMI IN" : "Camera 1");
  return 0;
}

/* ---- buffers */

static void free_buffers(Session *s) {
  for (int i = 0; i < s->buffers; i++) munmap(s->buffer[i].data, s->buffer[i].size);
  if (s->end) fallocate(s->fd, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, 0, s->end);
  s->buffers = s->queued_count = s->done_count = 0;
}

static int add_buffers(Session *s, int count) {
  long page = sysconf(_SC_PAGESIZE);
  int size = (picture_size(&s->shape) + page - 1) / page * page, n = 0;
  for (; n < count && s->buffers < MAX_BUFFERS; n++) {
    Buffer *b = &s->buffer[s->buffers];
    if (s->end + size > UINT32_MAX || ftruncate(s->fd, s->end + size) < 0) return -ENOMEM;
    *b = (Buffer) {.state = IDLE, .size = size, .offset = s->end};
    b->data = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, s->fd, s->end);
    if (b->data == MAP_FAILED) return -ENOMEM;
    s->end += size;
    s->buffers++;
  }
  return n;
}

static int request(Session *s, struct v4l2_requestbuffers *r) {
  if (r->type != type_of(s) || s->config.meta || r->memory != V4L2_MEMORY_MMAP) return -EINVAL;
  if (s->streaming || acquire(s)) return -EBUSY;
  free_buffers(s);
  int count = r->count ? add_buffers(s, r->count < 2 ? 2 : r->count) : 0;
  if (count < 0) return count;
  if (!count) dismiss(s);
  r->count = count;
  r->capabilities = V4L2_BUF_CAP_SUPPORTS_MMAP;
  return 0;
}

static int create(Session *s, struct v4l2_create_buffers *c) {
  if (c->format.type != type_of(s) || s->config.meta || c->memory != V4L2_MEMORY_MMAP) return -EINVAL;
  c->index = s->buffers;
  c->capabilities = V4L2_BUF_CAP_SUPPORTS_MMAP;
  if (!c->count) return 0;
  if (acquire(s)) return -EBUSY;
  int count = add_buffers(s, c->count);
  if (count < 0) return count;
  c->count = count;
  return 0;
}

static void tell(const Session *s, int index, struct v4l2_buffer *out) {
  const Buffer *b = &s->buffer[index];
  out->index = index;
  out->flags = V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC | V4L2_BUF_FLAG_TSTAMP_SRC_SOE | b->flags;
  if (b->state == QUEUED) out->flags |= V4L2_BUF_FLAG_QUEUED;
  out->field = field_of(s);
  out->memory = V4L2_MEMORY_MMAP;
  out->sequence = b->sequence;
  out->timestamp = (struct timeval) {b->stamp / 1000000000LL, b->stamp / 1000 % 1000000};
  if (s->config.hdmi) {
    out->bytesused = 0;
    out->length = 1;
    out->m.planes[0].bytesused = b->used;
    out->m.planes[0].length = b->size;
    out->m.planes[0].data_offset = 0;
    out->m.planes[0].m.mem_offset = b->offset;
  } else {
    out->bytesused = b->used;
    out->length = b->size;
    out->m.offset = b->offset;
  }
}

static int valid(const Session *s, const struct v4l2_buffer *b) {
  return b->type == type_of(s) && (!s->config.hdmi || (b->m.planes && b->length >= 1));
}

static int query_buffer(const Session *s, struct v4l2_buffer *b) {
  if (!valid(s, b) || b->index >= (unsigned) s->buffers) return -EINVAL;
  tell(s, b->index, b);
  return 0;
}

static int queue(Session *s, struct v4l2_buffer *b) {
  if (!valid(s, b) || b->memory != V4L2_MEMORY_MMAP || b->index >= (unsigned) s->buffers) return -EINVAL;
  Buffer *mine = &s->buffer[b->index];
  if (mine->state != IDLE) return -EINVAL;
  mine->state = QUEUED;
  mine->flags = mine->used = 0;
  s->queued[s->queued_count++] = b->index;
  tell(s, b->index, b);
  return 0;
}

/* Lets time pass for a program that has no O_NONBLOCK, and tells whether to look again. */
static int wait_a_little(Session *s) {
  if (fcntl(s->fd, F_GETFL) & O_NONBLOCK) return 0;
  pthread_mutex_unlock(&s->mutex);
  nap(2000000);
  pthread_mutex_lock(&s->mutex);
  advance(s);
  return 1;
}

static int dequeue(Session *s, struct v4l2_buffer *b) {
  if (!valid(s, b)) return -EINVAL;
  while (!s->done_count) {
    if (s->gone) return -ENODEV;
    if (!s->streaming) return -EINVAL;
    if (!wait_a_little(s)) return -EAGAIN;
  }
  int index = s->done[0];
  memmove(s->done, s->done + 1, --s->done_count * sizeof s->done[0]);
  s->buffer[index].state = IDLE;
  tell(s, index, b);
  return 0;
}

static int stream(Session *s, unsigned type, int on) {
  if (type != type_of(s) || s->config.meta) return -EINVAL;
  if (on == s->streaming) return 0;
  if (on && acquire(s)) return -EBUSY;
  if (on && !s->buffers) return -EINVAL;
  s->streaming = on;
  s->queued_count = on ? s->queued_count : 0;
  s->done_count = 0;
  for (int i = 0; !on && i < s->buffers; i++) s->buffer[i].state = IDLE;
  s->streamed = s->config.signal;
  if (s->config.hdmi && (s->streamed.width != s->shape.width || s->streamed.height != s->shape.height)) s->streamed.width = -1;
  s->sequence = 0;
  s->next = now() + 1e9 / (s->rate > 0 ? s->rate : 30);
  return 0;
}

static int subscribe(Session *s, const struct v4l2_event_subscription *e, int on) {
  int source = e->type == V4L2_EVENT_SOURCE_CHANGE && s->config.hdmi;
  if (!source && e->type != V4L2_EVENT_CTRL && !(e->type == V4L2_EVENT_ALL && !on)) return -EINVAL;
  if (source || e->type == V4L2_EVENT_ALL) {
    s->subscribed = on;
    s->pending = on && (e->flags & V4L2_EVENT_SUB_FL_SEND_INITIAL) != 0;
  }
  return 0;
}

static int dequeue_event(Session *s, struct v4l2_event *e) {
  while (!s->pending) {
    if (s->gone) return -ENODEV;
    if (!wait_a_little(s)) return -ENOENT;
  }
  memset(e, 0, sizeof *e);
  e->type = V4L2_EVENT_SOURCE_CHANGE;
  e->u.src_change.changes = V4L2_EVENT_SRC_CH_RESOLUTION;
  e->pending = --s->pending;
  e->sequence = s->events++;
  clock_gettime(CLOCK_MONOTONIC, &e->timestamp);
  return 0;
}

static int answer(Session *s, unsigned what, void *arg) {
  switch (what) {
    case VIDIOC_QUERYCAP: return capabilities(s, arg);
    case VIDIOC_ENUM_FMT: return enum_format(s, arg);
    case VIDIOC_ENUM_FRAMESIZES: return enum_size(s, arg);
    case VIDIOC_ENUM_FRAMEINTERVALS: return enum_interval(s, arg);
    case VIDIOC_G_FMT: return get_format(s, arg);
    case VIDIOC_S_FMT: return set_format(s, arg, 1);
    case VIDIOC_TRY_FMT: return set_format(s, arg, 0);
    case VIDIOC_G_PARM: return parameters(s, arg, 0);
    case VIDIOC_S_PARM: return parameters(s, arg, 1);
    case VIDIOC_QUERY_DV_TIMINGS: case VIDIOC_G_DV_TIMINGS: return timings(s, arg);
    case VIDIOC_S_DV_TIMINGS: return set_timings(s, arg);
    case VIDIOC_ENUMINPUT: return enum_input(s, arg);
    case VIDIOC_G_INPUT: return *(int *) arg = 0;
    case VIDIOC_S_INPUT: return *(int *) arg ? -EINVAL : 0;
    case VIDIOC_REQBUFS: return request(s, arg);
    case VIDIOC_CREATE_BUFS: return create(s, arg);
    case VIDIOC_QUERYBUF: return query_buffer(s, arg);
    case VIDIOC_QBUF: return queue(s, arg);
    case VIDIOC_DQBUF: return dequeue(s, arg);
    case VIDIOC_STREAMON: return stream(s, *(unsigned *) arg, 1);
    case VIDIOC_STREAMOFF: return stream(s, *(unsigned *) arg, 0);
    case VIDIOC_SUBSCRIBE_EVENT: return subscribe(s, arg, 1);
    case VIDIOC_UNSUBSCRIBE_EVENT: return subscribe(s, arg, 0);
    case VIDIOC_DQEVENT: return dequeue_event(s, arg);
    case VIDIOC_QUERYCTRL: case VIDIOC_QUERY_EXT_CTRL: case VIDIOC_QUERYMENU: case VIDIOC_G_CTRL: case VIDIOC_S_CTRL:
      return -EINVAL; /* there are no controls */
    default: return -ENOTTY;
  }
}

static int device_ioctl(Session *s, unsigned what, void *arg) {
  pthread_mutex_lock(&s->mutex);
  advance(s);
  while (s->config.ioctlhang && !s->gone) {
    pthread_mutex_unlock(&s->mutex);
    nap(SLICE);
    pthread_mutex_lock(&s->mutex);
    refresh(s);
  }
  int result = s->gone ? -ENODEV : answer(s, what, arg);
  pthread_mutex_unlock(&s->mutex);
  if (result >= 0) return result;
  errno = -result;
  return -1;
}

static int open_device(int number, int flags) {
  Session *s = calloc(1, sizeof *s);
  Mode m;
  if (!s) return -1;
  pthread_mutex_init(&s->mutex, NULL);
  s->number = number;
  s->owner = getpid();
  s->lock = -1;
  s->references = 1;
  refresh(s);
  int fd = s->gone ? -1 : memfd_create("fakevideo", flags & O_CLOEXEC ? MFD_CLOEXEC : 0);
  if (fd < 0 || fd >= MAX_FD) {
    free(s);
    errno = ENOENT;
    return -1;
  }
  s->fd = fcntl(fd, F_DUPFD_CLOEXEC, 0); /* the program may close the one that it has, and go on with a copy */
  if (flags & O_NONBLOCK) fcntl(fd, F_SETFL, O_RDWR | O_NONBLOCK);
  m = nearest(s, format_at(s, 0), s->config.hdmi ? 0 : s->config.mode[0].width, s->config.mode[0].height);
  choose(s, &m);
  attach(fd, s);
  return fd;
}

/* ---- the C library's functions: files */

static int open_path(int dir, const char *path, int flags, mode_t mode) {
  char file[PATH_MAX];
  const char *instead = redirect(dir, path, file);
  if (!instead) return REAL(openat)(dir, path, flags, mode);
  int number = flags & O_PATH ? -1 : device_number(instead);
  return number >= 0 ? open_device(number, flags) : REAL(openat)(AT_FDCWD, instead, flags, mode);
}

#define MODE(flags) ({ \
  mode_t mode_ = 0; \
  if ((flags) & (O_CREAT | __O_TMPFILE)) { va_list args_; va_start(args_, flags); mode_ = va_arg(args_, int); va_end(args_); } \
  mode_; })

int open(const char *path, int flags, ...) { return open_path(AT_FDCWD, path, flags, MODE(flags)); }
int open64(const char *path, int flags, ...) { return open_path(AT_FDCWD, path, flags | O_LARGEFILE, MODE(flags)); }
int openat(int dir, const char *path, int flags, ...) { return open_path(dir, path, flags, MODE(flags)); }
int openat64(int dir, const char *path, int flags, ...) { return open_path(dir, path, flags | O_LARGEFILE, MODE(flags)); }
int __open_2(const char *path, int flags) { return open_path(AT_FDCWD, path, flags, 0); }
int __open64_2(const char *path, int flags) { return open_path(AT_FDCWD, path, flags, 0); }
int __openat_2(int dir, const char *path, int flags) { return open_path(dir, path, flags, 0); }
int __openat64_2(int dir, const char *path, int flags) { return open_path(dir, path, flags, 0); }

FILE *fopen(const char *path, const char *mode) {
  char file[PATH_MAX];
  const char *instead = redirect(AT_FDCWD, path, file);
  return REAL(fopen)(instead ? instead : path, mode);
}

FILE *fopen64(const char *path, const char *mode) {
  char file[PATH_MAX];
  const char *instead = redirect(AT_FDCWD, path, file);
  return REAL(fopen64)(instead ? instead : path, mode);
}

int faccessat(int dir, const char *path, int mode, int flags) {
  char file[PATH_MAX];
  const char *instead = redirect(dir, path, file);
  return REAL(faccessat)(instead ? AT_FDCWD : dir, instead ? instead : path, mode, flags);
}

int access(const char *path, int mode) {
  char file[PATH_MAX];
  const char *instead = redirect(AT_FDCWD, path, file);
  return REAL(access)(instead ? instead : path, mode);
}

ssize_t readlinkat(int dir, const char *path, char *out, size_t size) {
  char file[PATH_MAX];
  const char *instead = redirect(dir, path, file);
  return REAL(readlinkat)(instead ? AT_FDCWD : dir, instead ? instead : path, out, size);
}

ssize_t readlink(const char *path, char *out, size_t size) {
  char file[PATH_MAX];
  const char *instead = redirect(AT_FDCWD, path, file);
  return REAL(readlink)(instead ? instead : path, out, size);
}

char *realpath(const char *path, char *out) {
  char file[PATH_MAX], resolved[PATH_MAX];
  const char *instead = redirect(AT_FDCWD, path, file);
  if (!instead) return REAL(realpath)(path, out);
  if (!REAL(realpath)(instead, resolved)) return NULL;
  return out ? strcpy(out, resolved + strlen(tree)) : strdup(resolved + strlen(tree));
}

/* ---- status: a file of the tree that stands for a device looks like one */

static void as_device(int number, struct stat *st) {
  st->st_mode = S_IFCHR | 0660;
  st->st_rdev = makedev(81, number);
  st->st_size = 0;
}

static int number_of(int fd) {
  Session *s = take(fd);
  int number = s ? s->number : -1;
  if (s) give(s);
  return number;
}

static int status(int dir, const char *path, struct stat *st, int flags) {
  char file[PATH_MAX];
  const char *instead = redirect(dir, path, file);
  if (!instead) {
    int result = REAL(fstatat)(dir, path, st, flags), open = result || !path || *path ? -1 : number_of(dir);
    if (open >= 0) as_device(open, st);
    return result;
  }
  if (REAL(fstatat)(AT_FDCWD, instead, st, flags) < 0) return -1;
  int number = S_ISREG(st->st_mode) ? device_number(instead) : -1;
  if (number >= 0) as_device(number, st);
  return 0;
}

static int status_of(int fd, struct stat *st) {
  int result = REAL(fstat)(fd, st), number = result ? -1 : number_of(fd);
  if (number >= 0) as_device(number, st);
  return result;
}

/* On 64 bits struct stat and struct stat64 are one. */
int stat(const char *path, struct stat *st) { return status(AT_FDCWD, path, st, 0); }
int stat64(const char *path, struct stat64 *st) { return status(AT_FDCWD, path, (struct stat *) st, 0); }
int lstat(const char *path, struct stat *st) { return status(AT_FDCWD, path, st, AT_SYMLINK_NOFOLLOW); }
int lstat64(const char *path, struct stat64 *st) { return status(AT_FDCWD, path, (struct stat *) st, AT_SYMLINK_NOFOLLOW); }
int fstatat(int dir, const char *path, struct stat *st, int flags) { return status(dir, path, st, flags); }
int fstatat64(int dir, const char *path, struct stat64 *st, int flags) { return status(dir, path, (struct stat *) st, flags); }
int fstat(int fd, struct stat *st) { return status_of(fd, st); }
int fstat64(int fd, struct stat64 *st) { return status_of(fd, (struct stat *) st); }
/* what programs call that were linked with an older C library */
int __xstat(int version, const char *path, struct stat *st) { return (void) version, status(AT_FDCWD, path, st, 0); }
int __xstat64(int version, const char *path, struct stat *st) { return (void) version, status(AT_FDCWD, path, st, 0); }
int __lxstat(int version, const char *path, struct stat *st) { return (void) version, lstat(path, st); }
int __lxstat64(int version, const char *path, struct stat *st) { return (void) version, lstat(path, st); }
int __fxstat(int version, int fd, struct stat *st) { return (void) version, status_of(fd, st); }
int __fxstat64(int version, int fd, struct stat *st) { return (void) version, status_of(fd, st); }
int __fxstatat(int version, int dir, const char *path, struct stat *st, int flags) {
  return (void) version, fstatat(dir, path, st, flags);
}

int __fxstatat64(int version, int dir, const char *path, struct stat *st, int flags) {
  return (void) version, fstatat(dir, path, st, flags);
}

int statx(int dir, const char *path, int flags, unsigned mask, struct statx *st) {
  char file[PATH_MAX];
  const char *instead = redirect(dir, path, file);
  int result = REAL(statx)(instead ? AT_FDCWD : dir, instead ? instead : path, flags, mask, st);
  int number = result || !S_ISREG(st->stx_mode) ? -1 : instead ? device_number(instead) : !*path ? number_of(dir) : -1;
  if (number < 0) return result;
  st->stx_mode = S_IFCHR | 0660;
  st->stx_rdev_major = 81;
  st->stx_rdev_minor = number;
  return result;
}

/* libudev looks whether what it reads is in sysfs. */
static void as_sysfs(int fd, long *type) {
  char path[PATH_MAX];
  size_t n = strlen(tree);
  if (n && path_of(fd, path, sizeof path) > 0 && !strncmp(path, tree, n) && begins(path + n, "/sys")) *type = SYSFS;
}

int fstatfs(int fd, struct statfs *st) {
  int result = REAL(fstatfs)(fd, st);
  if (!result) as_sysfs(fd, (long *) &st->f_type);
  return result;
}

int fstatfs64(int fd, struct statfs64 *st) {
  int result = REAL(fstatfs64)(fd, st);
  if (!result) as_sysfs(fd, (long *) &st->f_type);
  return result;
}

int statfs(const char *path, struct statfs *st) {
  char file[PATH_MAX];
  const char *instead = redirect(AT_FDCWD, path, file);
  int result = REAL(statfs)(instead ? instead : path, st);
  if (!result && instead && begins(path, "/sys")) st->f_type = SYSFS;
  return result;
}

int statfs64(const char *path, struct statfs64 *st) { return statfs(path, (struct statfs *) st); }

/* ---- directories: /dev, /dev/char and /sys/class are the real ones, with our names at their ends */

typedef struct { DIR *dir; char names[MAX_NUMBER + 2][16]; int count, at; struct dirent64 entry; } Listing;
static Listing *listings[16];
static int listed;
static pthread_mutex_t listing_mutex = PTHREAD_MUTEX_INITIALIZER;

static void add_names(Listing *l, const char *path) {
  char file[PATH_MAX];
  struct stat st;
  if (!strcmp(path, "/sys/class")) {
    if (REAL(fstatat)(AT_FDCWD, "/sys/class/video4linux", &st, 0) < 0) strcpy(l->names[l->count++], "video4linux");
    return;
  }
  int plain = strcmp(path, "/dev/char") != 0;
  for (int i = 0; i < MAX_NUMBER; i++) {
    snprintf(file, sizeof file, "%s/dev/video%d", tree, i);
    if (REAL(fstatat)(AT_FDCWD, file, &st, 0) == 0) snprintf(l->names[l->count++], 16, plain ? "video%d" : "81:%d", i);
  }
  if (plain && l->count) strcpy(l->names[l->count++], "v4l");
}

static int holds_ours(const char *path) {
  return !strcmp(path, "/dev") || !strcmp(path, "/dev/") || !strcmp(path, "/dev/char") || !strcmp(path, "/sys/class");
}

static DIR *enrich(DIR *dir, const char *path) {
  if (!dir || !path || !holds_ours(path) || !enabled()) return dir;
  Listing *l = calloc(1, sizeof *l);
  renew_tree();
  l->dir = dir;
  add_names(l, path);
  pthread_mutex_lock(&listing_mutex);
  int i = 0;
  while (i < 16 && listings[i]) i++;
  if (i < 16 && l->count) {
    listings[i] = l;
    __atomic_add_fetch(&listed, 1, __ATOMIC_RELEASE);
    l = NULL;
  }
  pthread_mutex_unlock(&listing_mutex);
  free(l);
  return dir;
}

static Listing *listing_of(DIR *dir, int remove) {
  Listing *l = NULL;
  if (!__atomic_load_n(&listed, __ATOMIC_ACQUIRE)) return NULL;
  pthread_mutex_lock(&listing_mutex);
  for (int i = 0; i < 16 && !l; i++) {
    if (!listings[i] || listings[i]->dir != dir) continue;
    l = listings[i];
    if (!remove) continue;
    listings[i] = NULL;
    __atomic_sub_fetch(&listed, 1, __ATOMIC_RELEASE);
  }
  pthread_mutex_unlock(&listing_mutex);
  return l;
}

DIR *opendir(const char *path) {
  char file[PATH_MAX];
  const char *instead = redirect(AT_FDCWD, path, file);
  return enrich(REAL(opendir)(instead ? instead : path), path);
}

DIR *fdopendir(int fd) {
  char path[16]; /* the ones that matter are short */
  ssize_t n = path_of(fd, path, sizeof path);
  return enrich(REAL(fdopendir)(fd), n > 0 && n < 15 ? path : NULL);
}

static struct dirent64 *added(DIR *dir) {
  Listing *l = listing_of(dir, 0);
  if (!l || l->at >= l->count) return NULL;
  memset(&l->entry, 0, sizeof l->entry);
  strcpy(l->entry.d_name, l->names[l->at]);
  l->entry.d_ino = 1 + l->at++;
  l->entry.d_reclen = sizeof l->entry;
  l->entry.d_type = DT_UNKNOWN;
  return &l->entry;
}

struct dirent *readdir(DIR *dir) {
  struct dirent *entry = REAL(readdir)(dir);
  return entry ? entry : (struct dirent *) added(dir);
}

struct dirent64 *readdir64(DIR *dir) {
  struct dirent64 *entry = REAL(readdir64)(dir);
  return entry ? entry : added(dir);
}

int closedir(DIR *dir) {
  free(listing_of(dir, 1));
  return REAL(closedir)(dir);
}

void rewinddir(DIR *dir) {
  Listing *l = listing_of(dir, 0);
  if (l) l->at = 0;
  REAL(rewinddir)(dir);
}

/* ---- descriptors */

int ioctl(int fd, unsigned long what, ...) {
  va_list args;
  va_start(args, what);
  void *arg = va_arg(args, void *);
  va_end(args);
  Session *s = take(fd);
  if (!s) return REAL(ioctl)(fd, what, arg);
  int result = device_ioctl(s, (unsigned) what, arg);
  give(s);
  return result;
}

int close(int fd) {
  Session *s = (unsigned) fd < MAX_FD ? __atomic_load_n(&table[fd], __ATOMIC_ACQUIRE) : NULL;
  /* a forked child only closes its copies, and must not wait for locks that another thread had */
  if (s && s->owner == getpid()) forget(fd);
  else if (s) table[fd] = NULL;
  return REAL(close)(fd);
}

static int copy_of(int copy, int fd) {
  Session *s = copy >= 0 && copy < MAX_FD ? take(fd) : NULL;
  if (s) attach(copy, s);
  return copy;
}

int dup(int fd) { return copy_of(REAL(dup)(fd), fd); }

int dup2(int fd, int to) {
  if (fd != to && is_ours(to)) close(to);
  int copy = REAL(dup2)(fd, to);
  return fd == to ? copy : copy_of(copy, fd);
}

int dup3(int fd, int to, int flags) {
  if (is_ours(to)) close(to);
  return copy_of(REAL(dup3)(fd, to, flags), fd);
}

static int control(int (*real)(int, int, ...), int fd, int what, long arg) {
  int result = real(fd, what, arg);
  return what == F_DUPFD || what == F_DUPFD_CLOEXEC ? copy_of(result, fd) : result;
}

#define ARG(last) ({ va_list args_; va_start(args_, last); long arg_ = va_arg(args_, long); va_end(args_); arg_; })

int fcntl(int fd, int what, ...) { return control(REAL(fcntl), fd, what, ARG(what)); }
int fcntl64(int fd, int what, ...) { return control(REAL(fcntl64), fd, what, ARG(what)); }

static int64_t in_ns(const struct timespec *t) { return t ? t->tv_sec * 1000000000LL + t->tv_nsec : -1; }

static int any_ours(const struct pollfd *fds, nfds_t n) {
  if (!__atomic_load_n(&sessions, __ATOMIC_ACQUIRE)) return 0;
  for (nfds_t i = 0; i < n; i++) if (is_ours(fds[i].fd)) return 1;
  return 0;
}

/* Looks at the devices, sleeps in the real poll for the others until a frame is due, and looks again. */
static int wait_for(struct pollfd *fds, nfds_t n, int64_t timeout, const sigset_t *mask) {
  struct pollfd *others = malloc(n * sizeof *others);
  int64_t end = now() + timeout;
  int found, result;
  do {
    int64_t left = timeout < 0 ? SLICE : end - now(), sleep = left > SLICE ? SLICE : left < 0 ? 0 : left;
    found = 0;
    for (nfds_t i = 0; i < n; i++) {
      Session *s = take(fds[i].fd);
      others[i] = fds[i];
      if (!s) continue;
      others[i].fd = -1;
      fds[i].revents = readiness(s, &sleep) & (fds[i].events | POLLERR | POLLHUP);
      give(s);
      found += fds[i].revents != 0;
    }
    struct timespec t = {0, found ? 0 : sleep};
    if ((result = REAL(ppoll)(others, n, &t, mask)) < 0) break;
    for (nfds_t i = 0; i < n; i++) if (others[i].fd >= 0 || fds[i].fd < 0) fds[i].revents = others[i].revents;
  } while (!found && !result && (timeout < 0 || now() < end));
  free(others);
  return result < 0 ? result : result + found;
}

int poll(struct pollfd *fds, nfds_t n, int timeout) {
  return any_ours(fds, n) ? wait_for(fds, n, timeout * 1000000LL, NULL) : REAL(poll)(fds, n, timeout);
}

int ppoll(struct pollfd *fds, nfds_t n, const struct timespec *timeout, const sigset_t *mask) {
  return any_ours(fds, n) ? wait_for(fds, n, in_ns(timeout), mask) : REAL(ppoll)(fds, n, timeout, mask);
}

int __poll_chk(struct pollfd *fds, nfds_t n, int timeout, size_t size) { return (void) size, poll(fds, n, timeout); }

int __ppoll_chk(struct pollfd *fds, nfds_t n, const struct timespec *timeout, const sigset_t *mask, size_t size) {
  return (void) size, ppoll(fds, n, timeout, mask);
}

static int has(int fd, const fd_set *set) { return set && FD_ISSET(fd, set); }

static int count_set(int fd, fd_set *set, int ready) {
  if (!has(fd, set)) return 0;
  if (!ready) FD_CLR(fd, set);
  return ready != 0;
}

static int select_ours(int n, fd_set *in, fd_set *out, fd_set *urgent, int64_t timeout, const sigset_t *mask) {
  struct pollfd fds[FD_SETSIZE] = {{0}};
  int count = 0, result = 0;
  for (int fd = 0; fd < n && fd < FD_SETSIZE; fd++) {
    short events = (has(fd, in) ? POLLIN : 0) | (has(fd, out) ? POLLOUT : 0) | (has(fd, urgent) ? POLLPRI : 0);
    if (events) fds[count++] = (struct pollfd) {fd, events, 0};
  }
  if (wait_for(fds, count, timeout, mask) < 0) return -1;
  for (int i = 0; i < count; i++) {
    short found = fds[i].revents;
    result += count_set(fds[i].fd, in, found & (POLLIN | POLLHUP | POLLERR))
        + count_set(fds[i].fd, out, found & (POLLOUT | POLLERR))
        + count_set(fds[i].fd, urgent, found & POLLPRI);
  }
  return result;
}

static int selects_ours(int n, fd_set *in, fd_set *out, fd_set *urgent) {
  if (!__atomic_load_n(&sessions, __ATOMIC_ACQUIRE)) return 0;
  for (int fd = 0; fd < n && fd < FD_SETSIZE; fd++) if (is_ours(fd) && (has(fd, in) || has(fd, out) || has(fd, urgent))) return 1;
  return 0;
}

int select(int n, fd_set *in, fd_set *out, fd_set *urgent, struct timeval *timeout) {
  if (!selects_ours(n, in, out, urgent)) return REAL(select)(n, in, out, urgent, timeout);
  return select_ours(n, in, out, urgent, timeout ? timeout->tv_sec * 1000000000LL + timeout->tv_usec * 1000LL : -1, NULL);
}

int pselect(int n, fd_set *in, fd_set *out, fd_set *urgent, const struct timespec *timeout, const sigset_t *mask) {
  if (!selects_ours(n, in, out, urgent)) return REAL(pselect)(n, in, out, urgent, timeout, mask);
  return select_ours(n, in, out, urgent, in_ns(timeout), mask);
}

/* libv4l2 makes its system calls itself. */
long syscall(long number, ...) {
  long a[6];
  va_list args;
  va_start(args, number);
  for (int i = 0; i < 6; i++) a[i] = va_arg(args, long);
  va_end(args);
  switch (number) {
#ifdef SYS_open
    case SYS_open: return open_path(AT_FDCWD, (const char *) a[0], a[1], a[2]);
#endif
    case SYS_openat: return open_path(a[0], (const char *) a[1], a[2], a[3]);
    case SYS_close: return close(a[0]);
    case SYS_dup: return dup(a[0]);
    case SYS_ioctl: return ioctl(a[0], a[1], a[2]);
    default: return REAL(syscall)(number, a[0], a[1], a[2], a[3], a[4], a[5]);
  }
}
