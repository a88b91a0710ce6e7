/*
 * The calls group's baseline: the same calls in C. Prints "subject ns/op" lines; a subject is the benchmark's, with _ for a blank.
 */
#include <gst/gst.h>
#include <stdio.h>

static volatile gsize sink;
static volatile long called;

static void each (gpointer item, gpointer data) { called++; }

#define MEASURE(name, count, per, code) do { \
    for (long i = 0; i < (count) / 10; i++) { code; } \
    gint64 begin = g_get_monotonic_time (); \
    for (long i = 0; i < (count); i++) { code; } \
    printf ("%s %.3f\n", name, (g_get_monotonic_time () - begin) * 1e3 / ((double) (count) * (per))); \
  } while (0)

static void message (GstBus *bus, GstMessage *posted) {
  gst_bus_post (bus, posted);
  GstMessage *popped = gst_bus_timed_pop_filtered (bus, 0, GST_MESSAGE_ANY);
  char *name = gst_object_get_name (GST_MESSAGE_SRC (popped));
  sink += name[0];
  g_free (name);
  if (GST_MESSAGE_TYPE (popped) == GST_MESSAGE_ERROR) {
    GError *error;
    char *details;
    gst_message_parse_error (popped, &error, &details);
    sink += error->message[0];
    g_error_free (error);
    g_free (details);
  } else if (GST_MESSAGE_TYPE (popped) == GST_MESSAGE_ELEMENT) {
    char *text = gst_structure_to_string (gst_message_get_structure (popped));
    sink += text[0];
    g_free (text);
  }
  gst_message_unref (popped);
}

int main (void) {
  gst_init (NULL, NULL);
  GstBuffer *buffer = gst_buffer_new_allocate (NULL, 64, NULL);
  GstElement *element = gst_object_ref_sink (gst_element_factory_make ("appsink", "out"));
  GstElement *pipeline = gst_pipeline_new (NULL);
  GstBus *bus = gst_pipeline_get_bus (GST_PIPELINE (pipeline));
  GstStructure *structure = gst_structure_from_string ("measured, stream-time=(guint64)1, rms=(double)-20.5;", NULL);
  GError *error = g_error_new_literal (GST_STREAM_ERROR, 1, "Something did not work.");
  GList *list = NULL;
  for (int i = 0; i < 1000; i++) list = g_list_prepend (list, NULL);

  MEASURE ("downcall", 50000000L, 1, sink += gst_buffer_get_size (buffer));
  MEASURE ("refUnref", 10000000L, 1, gst_object_unref (gst_object_ref (element)));
  MEASURE ("stringOut", 5000000L, 1, { char *name = gst_object_get_name (GST_OBJECT (element)); sink += name[0]; g_free (name); });
  MEASURE ("propertySet", 500000L, 1, gst_util_set_object_arg (G_OBJECT (element), "max-buffers", "7"));
  MEASURE ("upcall", 100000L, 1000, g_list_foreach (list, each, NULL));
  MEASURE ("message_eos", 200000L, 1, message (bus, gst_message_new_eos (GST_OBJECT (pipeline))));
  MEASURE ("message_state", 200000L, 1, message (bus, gst_message_new_state_changed (GST_OBJECT (pipeline), 2, 3, 4)));
  MEASURE ("message_error", 200000L, 1, message (bus, gst_message_new_error (GST_OBJECT (pipeline), error, "somewhere.c(1): in_a_function")));
  MEASURE ("message_element", 200000L, 1, message (bus, gst_message_new_element (GST_OBJECT (pipeline), gst_structure_copy (structure))));
  return 0;
}
