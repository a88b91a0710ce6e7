/*
 * A stand-in for Rockchip's mppjpegdec that hangs at the first picture, as the real one is known to do: the streaming thread
 * never comes back.
 */
#include <gst/gst.h>
#include <unistd.h>

typedef struct { GstElement parent; GstPad *src; } FakeJpeg;
typedef struct { GstElementClass parent_class; } FakeJpegClass;

GType fake_jpeg_get_type (void);
G_DEFINE_TYPE (FakeJpeg, fake_jpeg, GST_TYPE_ELEMENT)

static GstStaticPadTemplate sink_template = GST_STATIC_PAD_TEMPLATE ("sink", GST_PAD_SINK, GST_PAD_ALWAYS, GST_STATIC_CAPS ("image/jpeg,parsed=(boolean)true"));
static GstStaticPadTemplate src_template = GST_STATIC_PAD_TEMPLATE ("src", GST_PAD_SRC, GST_PAD_ALWAYS,
    GST_STATIC_CAPS ("video/x-raw,format={NV12,I420}"));

static GstFlowReturn chain (GstPad *pad, GstObject *parent, GstBuffer *buffer) {
  (void) pad; (void) parent; (void) buffer;
  for (;;) pause ();
}

static gboolean event (GstPad *pad, GstObject *parent, GstEvent *e) {
  if (GST_EVENT_TYPE (e) == GST_EVENT_CAPS) {
    gst_event_unref (e);
    return TRUE;
  }
  return gst_pad_event_default (pad, parent, e);
}

static void fake_jpeg_init (FakeJpeg *self) {
  GstPad *sink = gst_pad_new_from_static_template (&sink_template, "sink");
  gst_pad_set_chain_function (sink, chain);
  gst_pad_set_event_function (sink, event);
  gst_element_add_pad (GST_ELEMENT (self), sink);
  self->src = gst_pad_new_from_static_template (&src_template, "src");
  gst_element_add_pad (GST_ELEMENT (self), self->src);
}

static void fake_jpeg_class_init (FakeJpegClass *klass) {
  GstElementClass *e = GST_ELEMENT_CLASS (klass);
  gst_element_class_add_static_pad_template (e, &sink_template);
  gst_element_class_add_static_pad_template (e, &src_template);
  gst_element_class_set_static_metadata (e, "Stand-in for Rockchip's JPEG decoder", "Codec/Decoder/Image", "For tests", "Balla Box");
}

static gboolean plugin_init (GstPlugin *plugin) {
  return gst_element_register (plugin, "mppjpegdec", GST_RANK_PRIMARY + 1, fake_jpeg_get_type ());
}

#define PACKAGE "fakejpeg"
GST_PLUGIN_DEFINE (GST_VERSION_MAJOR, GST_VERSION_MINOR, fakejpeg, "Stand-in for tests", plugin_init, "1.0", "MIT", "fakejpeg",
    "https://example.org")
