/* Everything of GStreamer that Balla Box calls, through the headers that are installed with it. */
#include <gst/gst.h>
#include <gst/app/gstappsink.h>
#include <gst/app/gstappsrc.h>
#include <gst/video/video.h>
