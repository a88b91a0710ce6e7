/*
 * The recorder's design without Java: source pipelines, a thread that draws each frame by libyuv at its tick, a recording
 * pipeline, a file pipeline and perhaps a stream pipeline, all on one clock and base time. The elements, their properties, the
 * threads and what each of them does are the recorder's; what it does besides (watching devices, trying again, setting the
 * sound's pace, reporting) is not here. The difference between the two is the price of Java and of all that.
 *
 *   ximagesrc -- appsink --+ newest                                       +- appsink - thread file ----- matroskamux - filesink
 *   camera ----- appsink --+----- thread scene - appsrc - encoder - tee --+- appsink - thread stream-1 - flvmux - rtmp2sink
 *   pulsesrc - appsink - thread mic ------ appsrc --+
 *   pulsesrc - appsink - thread desktop -- appsrc --+ audiomixer - AAC - tee -- the same two
 *
 * It prints one line at its end: frames, ticks left out, CPU time of drawing in ms a frame.
 */
#define _GNU_SOURCE
#include <gst/gst.h>
#include <gst/app/gstappsink.h>
#include <gst/app/gstappsrc.h>
#include <gst/video/video.h>
#include <libyuv.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/* Nothing here is worth waiting for other threads. */
#define FAIL(...) do { fprintf (stderr, __VA_ARGS__); fputc ('\n', stderr); _exit (1); } while (0)

static char *display = NULL, *encoder = "x264enc speed-preset=ultrafast tune=zerolatency bitrate=6000 key-int-max=60", *format = "NV12",
    *file = "scene.mkv", *stream = NULL, *mic = NULL, *desktop = NULL,
    *camera = "videotestsrc is-live=true ! video/x-raw,format=I420,width=640,height=480,framerate=30/1";
static int seconds = 10, width = 1920, height = 1080, fps = 30;

static const GOptionEntry OPTIONS[] = {
  {"display", 0, 0, G_OPTION_ARG_STRING, &display, "the X display", ":0"},
  {"camera", 0, 0, G_OPTION_ARG_STRING, &camera, "the camera's elements; they deliver I420", "FRAGMENT"},
  {"mic", 0, 0, G_OPTION_ARG_STRING, &mic, "a PulseAudio source; none when it is not given", "NAME"},
  {"desktop", 0, 0, G_OPTION_ARG_STRING, &desktop, "a PulseAudio source; none when it is not given", "NAME"},
  {"encoder", 0, 0, G_OPTION_ARG_STRING, &encoder, "takes raw pictures, delivers H.264", "FRAGMENT"},
  {"format", 0, 0, G_OPTION_ARG_STRING, &format, "what the encoder is fed", "NV12|BGRx"},
  {"width", 0, 0, G_OPTION_ARG_INT, &width, "of the recording", "PIXELS"},
  {"height", 0, 0, G_OPTION_ARG_INT, &height, "of the recording", "PIXELS"},
  {"fps", 0, 0, G_OPTION_ARG_INT, &fps, "frames a second", "N"},
  {"seconds", 0, 0, G_OPTION_ARG_INT, &seconds, "length of the recording", "N"},
  {"file", 0, 0, G_OPTION_ARG_STRING, &file, "the MKV file", "PATH"},
  {"stream", 0, 0, G_OPTION_ARG_STRING, &stream, "an RTMP URL; none when it is not given", "URL"},
  {NULL}};

static const guint64 PULL = 100 * GST_MSECOND;
/* The screen's grabber wakes at n/fps: a moment later its frame of this tick is there. */
static const guint64 AFTER_TICK = 8 * GST_MSECOND;
/* Frames that may wait for the encoder; when so many do, ticks are left out. */
enum { WAITING = 3 };
/* Those, one that is drawn, those that the encoder holds, the one that is kept to be sent again. */
enum { POOL = WAITING + 5 };
enum { CAMERA_WIDTH = 320, CAMERA_HEIGHT = 240 };

static GstClock *monotonic;
static GstClockTime base_time;
static gint stopping;

/* ---- pipelines */

static GstElement *launch (char *text) {
  GError *error = NULL;
  GstElement *pipeline = gst_parse_launch_full (text, NULL, GST_PARSE_FLAG_FATAL_ERRORS, &error);
  if (!pipeline) FAIL ("%s: %s", error->message, text);
  g_free (text);
  gst_pipeline_use_clock (GST_PIPELINE (pipeline), monotonic);
  gst_element_set_start_time (pipeline, GST_CLOCK_TIME_NONE);
  gst_element_set_base_time (pipeline, base_time);
  if (gst_element_set_state (pipeline, GST_STATE_PLAYING) == GST_STATE_CHANGE_FAILURE) FAIL ("a pipeline refuses to play");
  return pipeline;
}

static gpointer element (GstElement *pipeline, const char *name) {
  return gst_bin_get_by_name (GST_BIN (pipeline), name);
}

/* Ends with the process when the pipeline failed. */
static void look (GstElement *pipeline) {
  GstBus *bus = gst_pipeline_get_bus (GST_PIPELINE (pipeline));
  GstMessage *message = gst_bus_pop_filtered (bus, GST_MESSAGE_ERROR);
  if (message) {
    GError *error;
    gst_message_parse_error (message, &error, NULL);
    FAIL ("%s: %s", GST_OBJECT_NAME (message->src), error->message);
  }
  gst_object_unref (bus);
}

static void await_eos (GstElement *pipeline) {
  GstBus *bus = gst_pipeline_get_bus (GST_PIPELINE (pipeline));
  GstMessage *message = gst_bus_timed_pop_filtered (bus, 10 * GST_SECOND, GST_MESSAGE_EOS | GST_MESSAGE_ERROR);
  if (!message || GST_MESSAGE_TYPE (message) == GST_MESSAGE_ERROR) FAIL ("%s does not end", GST_OBJECT_NAME (pipeline));
  gst_message_unref (message);
  gst_object_unref (bus);
}

static void close_pipeline (GstElement *pipeline) {
  gst_element_set_state (pipeline, GST_STATE_NULL);
  gst_object_unref (pipeline);
}

#define SOURCE_OUT "appsink name=out sync=false async=false enable-last-sample=false drop=true max-buffers=%d"
#define SOUND_CAPS "audio/x-raw,format=F32LE,rate=44100,channels=2,layout=interleaved"
#define ENCODED_IN(name) "appsrc name=" name " is-live=true format=time handle-segment-change=true min-latency=600000000" \
    " max-bytes=0 max-buffers=0 max-time=0 ! mux."

static GstElement *sound_source (const char *device, double volume, const char *limiter) {
  return launch (g_strdup_printf ("pulsesrc name=pulse device=\"%s\" client-name=scene provide-clock=false slave-method=re-timestamp"
      " buffer-time=200000 latency-time=10000 ! audioconvert ! audioresample ! capsfilter caps=\"" SOUND_CAPS "\""
      " ! capssetter caps=audio/x-raw,rate=44100 ! volume volume=%.4f%s ! level interval=200000000"
      " ! audiobuffersplit output-buffer-duration=1/27 alignment-threshold=100000000 ! " SOURCE_OUT, device, volume, limiter, 50));
}

static GstElement *recording_pipeline (void) {
  GString *text = g_string_new (NULL);
  g_string_append_printf (text, "appsrc name=picture-in is-live=true format=time max-bytes=0 max-buffers=0 max-time=0"
      " caps=\"video/x-raw,format=%s,width=%d,height=%d,framerate=%d/1,pixel-aspect-ratio=1/1,interlace-mode=progressive,colorimetry=%s\""
      " ! %s ! h264parse config-interval=-1 ! video/x-h264,stream-format=avc,alignment=au ! tee name=video allow-not-linked=true",
      format, width, height, fps, strcmp (format, "NV12") ? "sRGB" : "bt601", encoder);
  g_string_append (text, " audiomixer name=mix latency=200000000 alignment-threshold=40000000 ! " SOUND_CAPS
      " ! audioconvert ! audiorate skip-to-first=true ! voaacenc bitrate=128000 ! aacparse ! tee name=audio allow-not-linked=true");
  static const char *sounds[] = {"mic", "desktop"};
  for (int i = 0; i < 2; i++)
    g_string_append_printf (text, " appsrc name=%s-in is-live=true format=time handle-segment-change=true min-latency=100000000"
        " max-bytes=0 max-buffers=0 max-time=3000000000 leaky-type=downstream ! mix.sink_%d", sounds[i], i);
  static const char *outlet = " %s. ! appsink name=%s-out-%s sync=false async=false enable-last-sample=false wait-on-eos=false%s";
  static const char *media[] = {"video", "audio"};
  for (int i = 0; i < 2; i++) {
    g_string_append_printf (text, outlet, media[i], media[i], "file", "");
    if (stream) g_string_append_printf (text, outlet, media[i], media[i], "stream", " max-buffers=300 drop=true");
  }
  return launch (g_string_free (text, FALSE));
}

/* ---- bridges */

typedef struct {
  GstElement *source, *recording;
  const char *inlet;
} Sound;

static gpointer carry_sound (gpointer data) {
  Sound *sound = data;
  GstAppSink *out = element (sound->source, "out");
  GstAppSrc *in = element (sound->recording, sound->inlet);
  for (int i = 0; !g_atomic_int_get (&stopping); i++) {
    GstSample *sample = gst_app_sink_try_pull_sample (out, PULL);
    if (sample) {
      gst_app_src_push_sample (in, sample);
      gst_sample_unref (sample);
    }
    if (i % 5 == 0) look (sound->source); // the levels lie there
  }
  gst_app_src_end_of_stream (in);
  gst_object_unref (in);
  gst_object_unref (out);
  return NULL;
}

typedef struct {
  GstElement *recording, *pipeline;
  const char *name;
  gint64 begin;
} Consumer;

static gint64 running (GstSample *sample) {
  return gst_segment_to_running_time (gst_sample_get_segment (sample), GST_FORMAT_TIME, GST_BUFFER_PTS (gst_sample_get_buffer (sample)));
}

/* Begins with a keyframe; sound before it is left out. */
static void pass (Consumer *consumer, GstAppSrc *in, GstSample *sample, gboolean picture) {
  GstBuffer *buffer = gst_sample_get_buffer (sample);
  if (picture && consumer->begin < 0 && !GST_BUFFER_FLAG_IS_SET (buffer, GST_BUFFER_FLAG_DELTA_UNIT)) consumer->begin = running (sample);
  gboolean early = consumer->begin < 0 || (!picture && running (sample) + (gint64) GST_BUFFER_DURATION (buffer) <= consumer->begin);
  if (!early) gst_app_src_push_sample (in, sample);
  gst_sample_unref (sample);
}

static gpointer carry_encoded (gpointer data) {
  Consumer *consumer = data;
  g_autofree char *video = g_strdup_printf ("video-out-%s", consumer->name), *audio = g_strdup_printf ("audio-out-%s", consumer->name);
  GstAppSink *video_out = element (consumer->recording, video), *audio_out = element (consumer->recording, audio);
  GstAppSrc *video_in = element (consumer->pipeline, "video-in"), *audio_in = element (consumer->pipeline, "audio-in");
  while (!gst_app_sink_is_eos (video_out) || !gst_app_sink_is_eos (audio_out)) {
    GstSample *sample = gst_app_sink_try_pull_sample (video_out, PULL);
    if (sample) pass (consumer, video_in, sample, TRUE);
    else if (gst_app_sink_is_eos (video_out)) g_usleep (10000);
    while ((sample = gst_app_sink_try_pull_sample (audio_out, 0))) pass (consumer, audio_in, sample, FALSE);
    look (consumer->pipeline);
  }
  gst_app_src_end_of_stream (video_in);
  gst_app_src_end_of_stream (audio_in);
  gst_object_unref (video_out);
  gst_object_unref (audio_out);
  gst_object_unref (video_in);
  gst_object_unref (audio_in);
  return NULL;
}

/* ---- drawing */

/* A source of pictures: the newest sample and what its caps say. */
typedef struct {
  GstAppSink *sink;
  GstSample *newest;
  GstVideoInfo info;
} Layer;

/* Whether there is a new one. */
static gboolean refresh (Layer *layer) {
  gboolean renewed = FALSE;
  GstSample *sample;
  while ((sample = gst_app_sink_try_pull_sample (layer->sink, 0))) {
    if (!layer->newest || gst_sample_get_caps (layer->newest) != gst_sample_get_caps (sample))
      if (!gst_video_info_from_caps (&layer->info, gst_sample_get_caps (sample))) FAIL ("a source delivers what is no picture");
    if (layer->newest) gst_sample_unref (layer->newest);
    layer->newest = sample;
    renewed = TRUE;
  }
  return renewed;
}

/* A frame that is mapped, plane by plane. */
#define PLANE(frame, n) ((uint8_t *) GST_VIDEO_FRAME_PLANE_DATA (frame, n))
#define STRIDE(frame, n) GST_VIDEO_FRAME_PLANE_STRIDE (frame, n)

static gboolean map (GstVideoFrame *frame, GstVideoInfo *info, GstBuffer *buffer, GstMapFlags flags) {
  // a reference more, and a frame to draw on would be read-only for itself
  return gst_video_frame_map (frame, info, buffer, flags | GST_VIDEO_FRAME_MAP_FLAG_NO_REF);
}

/* Scaled so that it fits, in the middle of a black frame; even numbers, for the chroma's sake. */
static void fit (int from_width, int from_height, int *x, int *y, int *w, int *h) {
  double scale = MIN ((double) width / from_width, (double) height / from_height);
  *w = (int) (from_width * scale) & ~1;
  *h = (int) (from_height * scale) & ~1;
  *x = ((width - *w) / 2) & ~1;
  *y = ((height - *h) / 2) & ~1;
}

static void screen_to_nv12 (GstVideoFrame *screen, GstVideoFrame *frame) {
  static uint8_t *unscaled;
  int w = GST_VIDEO_FRAME_WIDTH (screen), h = GST_VIDEO_FRAME_HEIGHT (screen);
  if (w == width && h == height) {
    ARGBToNV12 (PLANE (screen, 0), STRIDE (screen, 0), PLANE (frame, 0), STRIDE (frame, 0), PLANE (frame, 1), STRIDE (frame, 1), w, h);
    return;
  }
  int x, y, fit_w, fit_h, stride = (w + 1) & ~1;
  fit (w, h, &x, &y, &fit_w, &fit_h);
  if (!unscaled) unscaled = malloc ((gsize) stride * (h + (h + 1) / 2));
  uint8_t *uv = unscaled + (gsize) stride * h;
  ARGBToNV12 (PLANE (screen, 0), STRIDE (screen, 0), unscaled, stride, uv, stride, w, h);
  if (fit_w < width || fit_h < height) {
    SetPlane (PLANE (frame, 0), STRIDE (frame, 0), width, height, 16);
    SetPlane (PLANE (frame, 1), STRIDE (frame, 1), width, height / 2, 128);
  }
  NV12Scale (unscaled, stride, uv, stride, w, h, PLANE (frame, 0) + (gsize) y * STRIDE (frame, 0) + x, STRIDE (frame, 0),
      PLANE (frame, 1) + (gsize) y / 2 * STRIDE (frame, 1) + x, STRIDE (frame, 1), fit_w, fit_h, kFilterBox);
}

/* The camera stands in the lower right corner. Chroma goes by way of two small planes, for NV12 has it interleaved. */
static void camera_to_nv12 (GstVideoFrame *from, GstVideoFrame *frame) {
  static uint8_t u[CAMERA_WIDTH / 2 * CAMERA_HEIGHT / 2], v[CAMERA_WIDTH / 2 * CAMERA_HEIGHT / 2];
  int x = width - CAMERA_WIDTH, y = height - CAMERA_HEIGHT;
  I420Scale (PLANE (from, 0), STRIDE (from, 0), PLANE (from, 1), STRIDE (from, 1), PLANE (from, 2), STRIDE (from, 2),
      GST_VIDEO_FRAME_WIDTH (from), GST_VIDEO_FRAME_HEIGHT (from), PLANE (frame, 0) + (gsize) y * STRIDE (frame, 0) + x, STRIDE (frame, 0),
      u, CAMERA_WIDTH / 2, v, CAMERA_WIDTH / 2, CAMERA_WIDTH, CAMERA_HEIGHT, kFilterBox);
  MergeUVPlane (u, CAMERA_WIDTH / 2, v, CAMERA_WIDTH / 2, PLANE (frame, 1) + (gsize) y / 2 * STRIDE (frame, 1) + x, STRIDE (frame, 1),
      CAMERA_WIDTH / 2, CAMERA_HEIGHT / 2);
}

static void camera_to_bgrx (GstVideoFrame *from, uint8_t *frame, int stride) {
  static uint8_t i420[CAMERA_WIDTH * CAMERA_HEIGHT * 3 / 2];
  uint8_t *u = i420 + CAMERA_WIDTH * CAMERA_HEIGHT, *v = u + CAMERA_WIDTH / 2 * CAMERA_HEIGHT / 2;
  int x = width - CAMERA_WIDTH, y = height - CAMERA_HEIGHT;
  I420Scale (PLANE (from, 0), STRIDE (from, 0), PLANE (from, 1), STRIDE (from, 1), PLANE (from, 2), STRIDE (from, 2),
      GST_VIDEO_FRAME_WIDTH (from), GST_VIDEO_FRAME_HEIGHT (from), i420, CAMERA_WIDTH, u, CAMERA_WIDTH / 2, v, CAMERA_WIDTH / 2,
      CAMERA_WIDTH, CAMERA_HEIGHT, kFilterBox);
  I420ToARGB (i420, CAMERA_WIDTH, u, CAMERA_WIDTH / 2, v, CAMERA_WIDTH / 2, frame + (gsize) y * stride + 4 * (gsize) x, stride,
      CAMERA_WIDTH, CAMERA_HEIGHT);
}

typedef struct {
  Layer screen, camera;
  GstBufferPool *pool;
  GstVideoInfo info;
  gboolean nv12;
} Scene;

/* Another buffer with the same memory. Not gst_buffer_copy: the screen's memory is one that it would copy. */
static GstBuffer *again (GstBuffer *last) {
  GstBuffer *buffer = gst_buffer_new ();
  gst_buffer_copy_into (buffer, last, GST_BUFFER_COPY_FLAGS | GST_BUFFER_COPY_META, 0, -1);
  for (guint i = 0; i < gst_buffer_n_memory (last); i++) gst_buffer_append_memory (buffer, gst_buffer_get_memory (last, i));
  gst_buffer_add_parent_buffer_meta (buffer, last);
  return buffer;
}

/* A frame of memory from the pool; NULL when all of it is on its way, as the encoder is too slow. */
static GstBuffer *empty (Scene *scene) {
  GstBufferPoolAcquireParams at_once = {.flags = GST_BUFFER_POOL_ACQUIRE_FLAG_DONTWAIT};
  GstBuffer *buffer = NULL;
  return gst_buffer_pool_acquire_buffer (scene->pool, &buffer, &at_once) == GST_FLOW_OK ? buffer : NULL;
}

static GstBuffer *draw_nv12 (Scene *scene, GstVideoFrame *screen, GstVideoFrame *camera) {
  GstBuffer *buffer = empty (scene);
  GstVideoFrame frame;
  if (!buffer) return NULL;
  if (!map (&frame, &scene->info, buffer, GST_MAP_WRITE)) FAIL ("no frame to draw on");
  screen_to_nv12 (screen, &frame);
  camera_to_nv12 (camera, &frame);
  gst_video_frame_unmap (&frame);
  return buffer;
}

/* On a copy: of another size, or of a picture that is being encoded already or that somebody else has as well. */
static GstBuffer *draw_bgrx (Scene *scene, GstVideoFrame *screen, GstVideoFrame *camera) {
  GstBuffer *buffer = empty (scene);
  GstVideoFrame frame;
  if (!buffer) return NULL;
  if (!map (&frame, &scene->info, buffer, GST_MAP_WRITE)) FAIL ("no frame to draw on");
  int w = GST_VIDEO_FRAME_WIDTH (screen), h = GST_VIDEO_FRAME_HEIGHT (screen), x, y, fit_w, fit_h;
  fit (w, h, &x, &y, &fit_w, &fit_h);
  if (fit_w < width || fit_h < height) ARGBRect (PLANE (&frame, 0), STRIDE (&frame, 0), 0, 0, width, height, 0);
  ARGBScale (PLANE (screen, 0), STRIDE (screen, 0), w, h, PLANE (&frame, 0) + (gsize) y * STRIDE (&frame, 0) + 4 * (gsize) x, STRIDE (&frame, 0),
      fit_w, fit_h, kFilterBox);
  camera_to_bgrx (camera, PLANE (&frame, 0), STRIDE (&frame, 0));
  gst_video_frame_unmap (&frame);
  return buffer;
}

/*
 * On the screen's own memory; NULL when that cannot be. The buffer itself is read-only while the sample holds it, and the appsink
 * keeps the sample until the next is pulled, so gst_buffer_is_writable never holds; but memory that only this buffer has may be written.
 */
static GstBuffer *draw_on_screens_own (Scene *scene, GstVideoFrame *camera) {
  GstVideoInfo *info = &scene->screen.info;
  GstBuffer *buffer = gst_sample_get_buffer (scene->screen.newest);
  GstMapInfo mapped;
  if (GST_VIDEO_INFO_WIDTH (info) != width || GST_VIDEO_INFO_HEIGHT (info) != height) return NULL;
  if (GST_MINI_OBJECT_REFCOUNT_VALUE (buffer) > 1 || gst_buffer_n_memory (buffer) != 1) return NULL;
  GstMemory *memory = gst_buffer_peek_memory (buffer, 0);
  if (GST_MINI_OBJECT_REFCOUNT_VALUE (memory) > 1 || !gst_memory_map (memory, &mapped, GST_MAP_READWRITE)) return NULL;
  camera_to_bgrx (camera, mapped.data, GST_VIDEO_INFO_PLANE_STRIDE (info, 0));
  gst_memory_unmap (memory, &mapped);
  return again (buffer);
}

/* The frame of this tick, the caller's own. NULL: leave the tick out. */
static GstBuffer *frame_of_tick (Scene *scene, GstBuffer *last) {
  gboolean new_screen = refresh (&scene->screen), new_camera = refresh (&scene->camera);
  if (!new_screen && !new_camera && last) return again (last);
  GstVideoFrame screen, camera;
  if (!map (&camera, &scene->camera.info, gst_sample_get_buffer (scene->camera.newest), GST_MAP_READ)) FAIL ("the camera's picture cannot be read");
  GstBuffer *buffer = scene->nv12 || !new_screen ? NULL : draw_on_screens_own (scene, &camera);
  if (!buffer) {
    if (!map (&screen, &scene->screen.info, gst_sample_get_buffer (scene->screen.newest), GST_MAP_READ)) FAIL ("the screen's picture cannot be read");
    buffer = scene->nv12 ? draw_nv12 (scene, &screen, &camera) : draw_bgrx (scene, &screen, &camera);
    gst_video_frame_unmap (&screen);
  }
  gst_video_frame_unmap (&camera);
  return buffer;
}

static GstBufferPool *pool_of (GstVideoInfo *info) {
  GstBufferPool *pool = gst_buffer_pool_new ();
  GstStructure *config = gst_buffer_pool_get_config (pool);
  GstCaps *caps = gst_video_info_to_caps (info);
  gst_buffer_pool_config_set_params (config, caps, GST_VIDEO_INFO_SIZE (info), 0, POOL);
  if (!gst_buffer_pool_set_config (pool, config) || !gst_buffer_pool_set_active (pool, TRUE)) FAIL ("no pool");
  gst_caps_unref (caps);
  return pool;
}

static gint64 thread_cpu (void) {
  struct timespec now;
  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);
  return now.tv_sec * GST_SECOND + now.tv_nsec;
}

static void await_running_time (GstClockTime time) {
  GstClockID id = gst_clock_new_single_shot_id (monotonic, base_time + time);
  gst_clock_id_wait (id, NULL);
  gst_clock_id_unref (id);
}

/* One frame for each tick, from the first for which there are pictures, for so many seconds; then EOS. */
static gpointer draw_scene (gpointer data) {
  GstElement **pipelines = data, *screen = pipelines[0], *cam = pipelines[1], *recording = pipelines[2];
  Scene scene = {.screen.sink = element (screen, "out"), .camera.sink = element (cam, "out"), .nv12 = !strcmp (format, "NV12")};
  gst_video_info_set_format (&scene.info, scene.nv12 ? GST_VIDEO_FORMAT_NV12 : GST_VIDEO_FORMAT_BGRx, width, height);
  scene.pool = pool_of (&scene.info);
  GstAppSrc *in = element (recording, "picture-in");
  GstBuffer *last = NULL;
  guint64 tick = 0, end = G_MAXUINT64, frames = 0, left_out = 0;
  gint64 drawing = 0;
  for (;;) {
    GstClockTime time = gst_clock_get_time (monotonic) - base_time;
    guint64 now = time < AFTER_TICK ? 0 : (time - AFTER_TICK) * fps / GST_SECOND;
    if (frames == 0) {
      tick = now + 1;
    } else if (now > tick) {
      left_out += now - tick;
      tick = now;
    }
    if (tick >= end) break;
    await_running_time (gst_util_uint64_scale (tick, GST_SECOND, fps) + AFTER_TICK);
    if (frames == 0) {
      refresh (&scene.screen);
      refresh (&scene.camera);
      if (!scene.screen.newest || !scene.camera.newest) {
        look (screen);
        look (cam);
        if (now > 10 * (guint64) fps) FAIL ("no picture for 10 s");
        continue;
      }
      end = tick + (guint64) seconds * fps;
    }
    gint64 before = thread_cpu ();
    GstBuffer *buffer = gst_app_src_get_current_level_buffers (in) < WAITING ? frame_of_tick (&scene, last) : NULL;
    drawing += thread_cpu () - before;
    if (buffer) {
      GST_BUFFER_PTS (buffer) = gst_util_uint64_scale (tick, GST_SECOND, fps);
      GST_BUFFER_DTS (buffer) = GST_CLOCK_TIME_NONE;
      GST_BUFFER_DURATION (buffer) = gst_util_uint64_scale (tick + 1, GST_SECOND, fps) - GST_BUFFER_PTS (buffer);
      GST_BUFFER_OFFSET (buffer) = GST_BUFFER_OFFSET_END (buffer) = GST_BUFFER_OFFSET_NONE;
      gst_buffer_replace (&last, buffer);
      if (gst_app_src_push_buffer (in, buffer) != GST_FLOW_OK) break;
      frames++;
    } else {
      left_out++;
    }
    tick++;
    if (frames % fps == 0) look (recording);
  }
  gst_app_src_end_of_stream (in);
  printf ("frames %" G_GUINT64_FORMAT " missing %" G_GUINT64_FORMAT " drawing %.3f ms\n", frames, left_out,
      frames ? drawing / 1e6 / frames : 0);
  if (last) gst_buffer_unref (last);
  if (scene.screen.newest) gst_sample_unref (scene.screen.newest);
  if (scene.camera.newest) gst_sample_unref (scene.camera.newest);
  gst_buffer_pool_set_active (scene.pool, FALSE);
  gst_object_unref (scene.pool);
  gst_object_unref (scene.screen.sink);
  gst_object_unref (scene.camera.sink);
  gst_object_unref (in);
  return NULL;
}

/* ---- the whole */

int main (int argc, char **argv) {
  GError *error = NULL;
  GOptionContext *options = g_option_context_new (NULL);
  g_option_context_add_main_entries (options, OPTIONS, NULL);
  if (!g_option_context_parse (options, &argc, &argv, &error)) {
    fprintf (stderr, "%s\n", error->message);
    return 2;
  }
  g_option_context_free (options);
  if ((strcmp (format, "NV12") && strcmp (format, "BGRx")) || width < CAMERA_WIDTH || height < CAMERA_HEIGHT || (width | height) & 1 || fps < 1) {
    fprintf (stderr, "NV12 or BGRx, of even size and with room for a camera\n");
    return 2;
  }
  gst_init (NULL, NULL);
  monotonic = g_object_new (GST_TYPE_SYSTEM_CLOCK, "clock-type", GST_CLOCK_TYPE_MONOTONIC, NULL);
  base_time = gst_clock_get_time (monotonic);

  GstElement *recording = recording_pipeline ();
  GstElement *screen = launch (g_strdup_printf ("ximagesrc use-damage=false%s%s ! video/x-raw,framerate=%d/1 ! " SOURCE_OUT,
      display ? " display-name=" : "", display ? display : "", fps, 2));
  GstElement *cam = launch (g_strdup_printf ("%s ! " SOURCE_OUT, camera, 2));
  GstElement *pipelines[] = {screen, cam, recording};
  Sound sounds[] = {{.inlet = "mic-in"}, {.inlet = "desktop-in"}};
  if (mic) sounds[0].source = sound_source (mic, 1.5, " ! rglimiter");
  if (desktop) sounds[1].source = sound_source (desktop, 0.4, "");
  GThread *sound_threads[2] = {NULL, NULL};
  for (int i = 0; i < 2; i++) {
    sounds[i].recording = recording;
    if (sounds[i].source) sound_threads[i] = g_thread_new (i ? "desktop" : "mic", carry_sound, &sounds[i]);
  }

  Consumer consumers[2] = {{recording, NULL, "file", -1}, {recording, NULL, "stream", -1}};
  GThread *consumer_threads[2] = {NULL, NULL};
  consumers[0].pipeline = launch (g_strdup_printf (ENCODED_IN ("video-in") "video_0 " ENCODED_IN ("audio-in") "audio_0"
      " matroskamux name=mux offset-to-zero=true ! filesink sync=false async=false buffer-mode=unbuffered location=\"%s\"", file));
  if (stream) consumers[1].pipeline = launch (g_strdup_printf (ENCODED_IN ("video-in") "video " ENCODED_IN ("audio-in") "audio"
      " flvmux name=mux streamable=true skip-backwards-streams=true ! rtmp2sink sync=false async=false location=\"%s\"", stream));
  for (int i = 0; i < 2; i++)
    if (consumers[i].pipeline) consumer_threads[i] = g_thread_new (i ? "stream-1" : "file", carry_encoded, &consumers[i]);

  g_thread_join (g_thread_new ("scene", draw_scene, pipelines));
  g_atomic_int_set (&stopping, TRUE);
  for (int i = 0; i < 2; i++) {
    if (sound_threads[i]) {
      g_thread_join (sound_threads[i]);
    } else {
      GstAppSrc *silent = element (recording, sounds[i].inlet);
      gst_app_src_end_of_stream (silent);
      gst_object_unref (silent);
    }
  }
  for (int i = 0; i < 2; i++)
    if (consumer_threads[i]) g_thread_join (consumer_threads[i]);
  await_eos (consumers[0].pipeline);
  for (int i = 0; i < 2; i++) {
    if (consumers[i].pipeline) close_pipeline (consumers[i].pipeline);
    if (sounds[i].source) close_pipeline (sounds[i].source);
  }
  close_pipeline (screen);
  close_pipeline (cam);
  close_pipeline (recording);
  gst_object_unref (monotonic);
  gst_deinit ();
  return 0;
}
