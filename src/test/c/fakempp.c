/*
 * A stand-in for Rockchip's mpph264enc, for tests on machines without a VPU: same name, properties and caps, x264enc inside.
 * It reports what it was told, and fails in the ways in which the real one fails.
 *
 * FAKE_MPP_REPORT   file that gets one line per property and the format of the pictures
 * FAKE_MPP_MODE     ok | refuse (fails READY to PAUSED) | error (posts an error) | hang (output just stops)
 * FAKE_MPP_FRAMES   after how many frames error and hang begin; counted per element
 * FAKE_MPP_SPARE    how many elements work without fault before that (the start-up trial is one)
 * FAKE_MPP_REGISTER what loading the plugin does: no (leaves the element out) | crash | hang
 * FAKE_MPP_NOISE   set: a line on standard error for every frame, in colour
 * FAKE_MPP_OLD      set: an old build, without zero-copy-pkt and max-pending
 */
#include <gst/gst.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  GstBin parent;
  GstElement *x264;
  guint bps, bps_min, bps_max, gop, max_pending;
  gint rc_mode, header_mode, level;
  gboolean zero_copy;
  gint frames, number;
} FakeEnc;
typedef struct { GstBinClass parent_class; } FakeEncClass;

GType fake_enc_get_type (void);
G_DEFINE_TYPE (FakeEnc, fake_enc, GST_TYPE_BIN)

enum { P_BPS = 1, P_BPS_MIN, P_BPS_MAX, P_RC_MODE, P_GOP, P_HEADER_MODE, P_LEVEL, P_MAX_PENDING, P_ZERO_COPY };

static GstStaticPadTemplate sink_template = GST_STATIC_PAD_TEMPLATE ("sink", GST_PAD_SINK, GST_PAD_ALWAYS,
    GST_STATIC_CAPS ("video/x-raw,format={NV12,I420,YUY2,UYVY,BGRx,RGBx},width=[96,8192],height=[64,8192]"));
static GstStaticPadTemplate src_template = GST_STATIC_PAD_TEMPLATE ("src", GST_PAD_SRC, GST_PAD_ALWAYS,
    GST_STATIC_CAPS ("video/x-h264,stream-format=byte-stream,alignment=au"));

static int made;

static const char *mode (FakeEnc *self) {
  const char *m = getenv ("FAKE_MPP_MODE"), *spare = getenv ("FAKE_MPP_SPARE");
  if (!m || (spare && self->number <= atoi (spare))) return "ok";
  return m;
}

static GType rc_mode_type (void) {
  static const GEnumValue v[] = {{0, "Variable bitrate", "vbr"}, {1, "Constant bitrate", "cbr"}, {2, "Fixed QP", "fixqp"}, {0, NULL, NULL}};
  static GType t;
  if (!t) t = g_enum_register_static ("FakeMppEncRcMode", v);
  return t;
}

static GType header_mode_type (void) {
  static const GEnumValue v[] = {{0, "First frame", "first-frame"}, {1, "Each IDR", "each-idr"}, {0, NULL, NULL}};
  static GType t;
  if (!t) t = g_enum_register_static ("FakeMppEncHeaderMode", v);
  return t;
}

static void set_property (GObject *o, guint id, const GValue *v, GParamSpec *p) {
  FakeEnc *self = (FakeEnc *) o;
  switch (id) {
    case P_BPS: self->bps = g_value_get_uint (v); break;
    case P_BPS_MIN: self->bps_min = g_value_get_uint (v); break;
    case P_BPS_MAX: self->bps_max = g_value_get_uint (v); break;
    case P_RC_MODE: self->rc_mode = g_value_get_enum (v); break;
    case P_GOP: self->gop = g_value_get_int (v); break;
    case P_HEADER_MODE: self->header_mode = g_value_get_enum (v); break;
    case P_LEVEL: self->level = g_value_get_int (v); break;
    case P_MAX_PENDING: self->max_pending = g_value_get_uint (v); break;
    case P_ZERO_COPY: self->zero_copy = g_value_get_boolean (v); break;
    default: G_OBJECT_WARN_INVALID_PROPERTY_ID (o, id, p);
  }
}

static void get_property (GObject *o, guint id, GValue *v, GParamSpec *p) {
  (void) v;
  G_OBJECT_WARN_INVALID_PROPERTY_ID (o, id, p);
}

static GstPadProbeReturn on_event (GstPad *pad, GstPadProbeInfo *info, gpointer data) {
  FakeEnc *self = data;
  GstEvent *event = GST_PAD_PROBE_INFO_EVENT (info);
  const char *report = getenv ("FAKE_MPP_REPORT");
  (void) pad;
  if (GST_EVENT_TYPE (event) == GST_EVENT_CAPS && report) {
    GstCaps *caps;
    FILE *f = fopen (report, "w");
    gst_event_parse_caps (event, &caps);
    fprintf (f, "format=%s\nbps=%u\nbps-min=%u\nbps-max=%u\nrc-mode=%d\ngop=%u\nheader-mode=%d\nlevel=%d\nmax-pending=%u\nzero-copy-pkt=%d\n",
        gst_structure_get_string (gst_caps_get_structure (caps, 0), "format"), self->bps, self->bps_min, self->bps_max,
        self->rc_mode, self->gop, self->header_mode, self->level, self->max_pending, self->zero_copy);
    fclose (f);
  }
  return GST_PAD_PROBE_OK;
}

static GstPadProbeReturn on_buffer (GstPad *pad, GstPadProbeInfo *info, gpointer data) {
  FakeEnc *self = data;
  const char *limit = getenv ("FAKE_MPP_FRAMES");
  (void) pad; (void) info;
  if (getenv ("FAKE_MPP_NOISE")) fprintf (stderr, "\033[33mmpp_enc: frame %d is late at %p\033[0m\n", self->frames, (void *) self);
  if (++self->frames > (limit ? atoi (limit) : 30)) {
    if (!strcmp (mode (self), "error")) {
      GST_ELEMENT_ERROR (self, STREAM, ENCODE, (NULL), ("stand-in: told to fail"));
      return GST_PAD_PROBE_DROP;
    }
    /* the streaming thread never comes back: setting this to NULL blocks for ever, as with the real one */
    while (!strcmp (mode (self), "hang")) g_usleep (G_USEC_PER_SEC);
  }
  return GST_PAD_PROBE_OK;
}

static GstStateChangeReturn change_state (GstElement *e, GstStateChange change) {
  FakeEnc *self = (FakeEnc *) e;
  if (change == GST_STATE_CHANGE_READY_TO_PAUSED) {
    if (!strcmp (mode (self), "refuse")) {
      GST_ELEMENT_ERROR (self, LIBRARY, INIT, (NULL), ("Failed to start encoder"));
      return GST_STATE_CHANGE_FAILURE;
    }
    g_object_set (self->x264, "bitrate", MAX (1, self->bps / 1000), "key-int-max", self->gop, NULL);
  }
  return GST_ELEMENT_CLASS (fake_enc_parent_class)->change_state (e, change);
}

static void fake_enc_init (FakeEnc *self) {
  GstElement *convert = gst_element_factory_make ("videoconvert", NULL), *caps = gst_element_factory_make ("capsfilter", NULL);
  GstCaps *out = gst_caps_from_string ("video/x-h264,stream-format=byte-stream,alignment=au");
  GstPad *pad;
  self->number = ++made;
  self->rc_mode = 1; self->gop = 60; self->bps = 2000000; self->max_pending = 16; self->zero_copy = TRUE; self->level = 40;
  self->x264 = gst_element_factory_make ("x264enc", NULL);
  gst_util_set_object_arg (G_OBJECT (self->x264), "speed-preset", "ultrafast");
  gst_util_set_object_arg (G_OBJECT (self->x264), "tune", "zerolatency");
  g_object_set (caps, "caps", out, NULL);
  gst_caps_unref (out);
  gst_bin_add_many (GST_BIN (self), convert, self->x264, caps, NULL);
  gst_element_link_many (convert, self->x264, caps, NULL);
  pad = gst_element_get_static_pad (convert, "sink");
  gst_pad_add_probe (pad, GST_PAD_PROBE_TYPE_EVENT_DOWNSTREAM, on_event, self, NULL);
  gst_pad_add_probe (pad, GST_PAD_PROBE_TYPE_BUFFER, on_buffer, self, NULL);
  gst_element_add_pad (GST_ELEMENT (self), gst_ghost_pad_new_from_template ("sink", pad, gst_static_pad_template_get (&sink_template)));
  gst_object_unref (pad);
  pad = gst_element_get_static_pad (caps, "src");
  gst_element_add_pad (GST_ELEMENT (self), gst_ghost_pad_new_from_template ("src", pad, gst_static_pad_template_get (&src_template)));
  gst_object_unref (pad);
}

static void fake_enc_class_init (FakeEncClass *klass) {
  GObjectClass *o = G_OBJECT_CLASS (klass);
  GstElementClass *e = GST_ELEMENT_CLASS (klass);
  GParamFlags rw = G_PARAM_READWRITE;
  o->set_property = set_property;
  o->get_property = get_property;
  e->change_state = change_state;
  g_object_class_install_property (o, P_BPS, g_param_spec_uint ("bps", "", "", 0, G_MAXUINT, 0, rw));
  g_object_class_install_property (o, P_BPS_MIN, g_param_spec_uint ("bps-min", "", "", 0, G_MAXUINT, 0, rw));
  g_object_class_install_property (o, P_BPS_MAX, g_param_spec_uint ("bps-max", "", "", 0, G_MAXUINT, 0, rw));
  g_object_class_install_property (o, P_RC_MODE, g_param_spec_enum ("rc-mode", "", "", rc_mode_type (), 1, rw));
  g_object_class_install_property (o, P_GOP, g_param_spec_int ("gop", "", "", -1, G_MAXINT, -1, rw));
  g_object_class_install_property (o, P_HEADER_MODE, g_param_spec_enum ("header-mode", "", "", header_mode_type (), 0, rw));
  g_object_class_install_property (o, P_LEVEL, g_param_spec_int ("level", "", "", 0, 100, 40, rw));
  if (!getenv ("FAKE_MPP_OLD")) {
    g_object_class_install_property (o, P_MAX_PENDING, g_param_spec_uint ("max-pending", "", "", 1, 16, 16, rw));
    g_object_class_install_property (o, P_ZERO_COPY, g_param_spec_boolean ("zero-copy-pkt", "", "", TRUE, rw));
  }
  gst_element_class_add_static_pad_template (e, &sink_template);
  gst_element_class_add_static_pad_template (e, &src_template);
  gst_element_class_set_static_metadata (e, "Stand-in for Rockchip's encoder", "Codec/Encoder/Video", "For tests", "Balla Box");
}

static gboolean plugin_init (GstPlugin *plugin) {
  const char *how = getenv ("FAKE_MPP_REGISTER");
  if (how && !strcmp (how, "no")) return TRUE; /* as the real plugin does when it cannot open the VPU */
  if (how && !strcmp (how, "crash")) abort ();
  if (how && !strcmp (how, "hang")) g_usleep (60 * G_USEC_PER_SEC);
  return gst_element_register (plugin, "mpph264enc", GST_RANK_PRIMARY + 1, fake_enc_get_type ());
}

#define PACKAGE "fakempp"
GST_PLUGIN_DEFINE (GST_VERSION_MAJOR, GST_VERSION_MINOR, rockchipmpp, "Stand-in for tests", plugin_init, "1.0", "MIT", "fakempp",
    "https://example.org")
