/*
 * What libyuv takes for one frame, apart from everything else: prints "subject ms" lines; a subject has _ for a blank. It goes
 * round a ring of pictures that no cache holds, as each picture of a screen is new; still it runs alone, so this is the least.
 */
#define _POSIX_C_SOURCE 199309L
#include <libyuv.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { WIDTH = 1920, HEIGHT = 1080, RING = 16, CAMERA_WIDTH = 640, CAMERA_HEIGHT = 480, CORNER_WIDTH = 320, CORNER_HEIGHT = 240 };

static double cpu_ms (void) {
  struct timespec now;
  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);
  return now.tv_sec * 1e3 + now.tv_nsec / 1e6;
}

static uint8_t *ring (size_t size) {
  uint8_t *memory = malloc (size * RING);
  for (size_t i = 0; i < size * RING; i++) memory[i] = (uint8_t) (i * 2654435761u >> 24);
  return memory;
}

#define MEASURE(name, count, code) do { \
    for (int i = 0; i < RING; i++) { code; } \
    double begin = cpu_ms (); \
    for (int i = 0; i < (count); i++) { code; } \
    printf ("%s %.4f\n", name, (cpu_ms () - begin) / (count)); \
  } while (0)

int main (void) {
  const size_t screen_size = (size_t) WIDTH * HEIGHT * 4, frame_size = (size_t) WIDTH * HEIGHT * 3 / 2;
  const size_t camera_size = (size_t) CAMERA_WIDTH * CAMERA_HEIGHT * 3 / 2;
  static uint8_t u[CORNER_WIDTH / 2 * CORNER_HEIGHT / 2], v[CORNER_WIDTH / 2 * CORNER_HEIGHT / 2];
  uint8_t *screens = ring (screen_size), *frames = ring (frame_size), *cameras = ring (camera_size), *copies = ring (screen_size);

#define SCREEN (screens + i % RING * screen_size)
#define FRAME (frames + i % RING * frame_size)
#define FRAME_UV (FRAME + (size_t) WIDTH * HEIGHT)
#define CAMERA (cameras + i % RING * camera_size)
#define CAMERA_U (CAMERA + CAMERA_WIDTH * CAMERA_HEIGHT)
#define CAMERA_V (CAMERA_U + CAMERA_WIDTH * CAMERA_HEIGHT / 4)

  MEASURE ("ARGBToNV12_1080p", 300, ARGBToNV12 (SCREEN, WIDTH * 4, FRAME, WIDTH, FRAME_UV, WIDTH, WIDTH, HEIGHT));
  MEASURE ("I420_640x480_to_320x240", 3000, {
    I420Scale (CAMERA, CAMERA_WIDTH, CAMERA_U, CAMERA_WIDTH / 2, CAMERA_V, CAMERA_WIDTH / 2, CAMERA_WIDTH, CAMERA_HEIGHT,
        FRAME, WIDTH, u, CORNER_WIDTH / 2, v, CORNER_WIDTH / 2, CORNER_WIDTH, CORNER_HEIGHT, kFilterBox);
    MergeUVPlane (u, CORNER_WIDTH / 2, v, CORNER_WIDTH / 2, FRAME_UV, WIDTH, CORNER_WIDTH / 2, CORNER_HEIGHT / 2);
  });
  // as I420 first, then converted where it stands, for BGRx
  MEASURE ("I420_640x480_to_BGRx_320x240", 3000, {
    I420Scale (CAMERA, CAMERA_WIDTH, CAMERA_U, CAMERA_WIDTH / 2, CAMERA_V, CAMERA_WIDTH / 2, CAMERA_WIDTH, CAMERA_HEIGHT,
        FRAME, CORNER_WIDTH, u, CORNER_WIDTH / 2, v, CORNER_WIDTH / 2, CORNER_WIDTH, CORNER_HEIGHT, kFilterBox);
    I420ToARGB (FRAME, CORNER_WIDTH, u, CORNER_WIDTH / 2, v, CORNER_WIDTH / 2, SCREEN, WIDTH * 4, CORNER_WIDTH, CORNER_HEIGHT);
  });
  MEASURE ("memcpy_of_a_BGRx_frame", 300, memcpy (copies + i % RING * screen_size, SCREEN, screen_size));
  return 0;
}
