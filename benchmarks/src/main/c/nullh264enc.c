/*
 * An encoder that costs nothing, in the place of a VPU: for each picture, of whatever format, it sends the same keyframe,
 * read from the file in NULL_H264 (one access unit, byte-stream). What is left of a recording's cost is everything else.
 */
#include <gst/gst.h>
#include <stdlib.h>

typedef struct { GstElement parent; GstPad *sink, *src; GBytes *frame; } NullEnc;
typedef struct { GstElementClass parent_class; } NullEncClass;

GType null_enc_get_type (void);
G_DEFINE_TYPE (NullEnc, null_enc, GST_TYPE_ELEMENT)

static GstStaticPadTemplate sink_template = GST_STATIC_PAD_TEMPLATE ("sink", GST_PAD_SINK, GST_PAD_ALWAYS,
    GST_STATIC_CAPS ("video/x-raw,format={NV12,BGRx}"));
static GstStaticPadTemplate src_template = GST_STATIC_PAD_TEMPLATE ("src", GST_PAD_SRC, GST_PAD_ALWAYS,
    GST_STATIC_CAPS ("video/x-h264,stream-format=byte-stream,alignment=au"));

static GstFlowReturn chain (GstPad *pad, GstObject *parent, GstBuffer *in) {
  NullEnc *self = (NullEnc *) parent;
  gsize size;
  gconstpointer data = g_bytes_get_data (self->frame, &size);
  GstBuffer *out = gst_buffer_new_wrapped_full (GST_MEMORY_FLAG_READONLY, (gpointer) data, size, 0, size,
      g_bytes_ref (self->frame), (GDestroyNotify) g_bytes_unref);
  gst_buffer_copy_into (out, in, GST_BUFFER_COPY_TIMESTAMPS, 0, -1);
  gst_buffer_unref (in);
  return gst_pad_push (self->src, out);
}

static gboolean event (GstPad *pad, GstObject *parent, GstEvent *e) {
  NullEnc *self = (NullEnc *) parent;
  if (GST_EVENT_TYPE (e) != GST_EVENT_CAPS) return gst_pad_event_default (pad, parent, e);
  GstCaps *raw;
  gst_event_parse_caps (e, &raw);
  GstCaps *caps = gst_static_pad_template_get_caps (&src_template);
  caps = gst_caps_make_writable (caps);
  static const char *kept[] = {"width", "height", "framerate", "pixel-aspect-ratio"};
  for (guint i = 0; i < G_N_ELEMENTS (kept); i++) {
    const GValue *value = gst_structure_get_value (gst_caps_get_structure (raw, 0), kept[i]);
    if (value) gst_caps_set_value (caps, kept[i], value);
  }
  gst_event_unref (e);
  gboolean sent = gst_pad_push_event (self->src, gst_event_new_caps (caps));
  gst_caps_unref (caps);
  return sent;
}

static void null_enc_init (NullEnc *self) {
  char *data = NULL;
  gsize size = 0;
  const char *file = getenv ("NULL_H264");
  if (!file || !g_file_get_contents (file, &data, &size, NULL)) g_error ("NULL_H264 must name a file with one access unit");
  self->frame = g_bytes_new_take (data, size);
  self->sink = gst_pad_new_from_static_template (&sink_template, "sink");
  self->src = gst_pad_new_from_static_template (&src_template, "src");
  gst_pad_set_chain_function (self->sink, chain);
  gst_pad_set_event_function (self->sink, event);
  gst_element_add_pad (GST_ELEMENT (self), self->sink);
  gst_element_add_pad (GST_ELEMENT (self), self->src);
}

static void finalize (GObject *object) {
  g_bytes_unref (((NullEnc *) object)->frame);
  G_OBJECT_CLASS (null_enc_parent_class)->finalize (object);
}

static void null_enc_class_init (NullEncClass *klass) {
  G_OBJECT_CLASS (klass)->finalize = finalize;
  gst_element_class_add_static_pad_template (GST_ELEMENT_CLASS (klass), &sink_template);
  gst_element_class_add_static_pad_template (GST_ELEMENT_CLASS (klass), &src_template);
  gst_element_class_set_static_metadata (GST_ELEMENT_CLASS (klass), "No encoder", "Codec/Encoder/Video", "Sends one frame again and again", "Balla Box");
}

static gboolean init (GstPlugin *plugin) {
  return gst_element_register (plugin, "nullh264enc", GST_RANK_NONE, null_enc_get_type ());
}

#define PACKAGE "ballabox"
GST_PLUGIN_DEFINE (GST_VERSION_MAJOR, GST_VERSION_MINOR, nullh264enc, "Balla Box's encoder without cost", init, "1", "MIT", "ballabox", "https://example.org")
