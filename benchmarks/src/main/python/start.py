"""Plays a pipeline to its end with PyGObject; says when it plays."""
import sys

import gi

gi.require_version("Gst", "1.0")
from gi.repository import Gst  # noqa: E402

Gst.init(None)
pipeline = Gst.parse_launch(sys.argv[1])
bus = pipeline.get_bus()
pipeline.set_state(Gst.State.PLAYING)
while True:
    message = bus.timed_pop(Gst.SECOND)
    if message is None:
        continue
    if message.type == Gst.MessageType.EOS:
        break
    if message.type == Gst.MessageType.STATE_CHANGED and message.src == pipeline:
        if message.parse_state_changed().newstate == Gst.State.PLAYING:
            print("PLAYING", flush=True)
pipeline.set_state(Gst.State.NULL)
