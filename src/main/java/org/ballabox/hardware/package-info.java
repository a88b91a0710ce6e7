/**
 * What this machine can do. Every answer rests on trying the thing, not on a list of names. May call GStreamer, JNA's
 * ready-made mappings and the bindings of single libraries; nothing here records.
 */
package org.ballabox.hardware;
