/**
 * Runs, watches, restarts and finishes a recording.
 *
 * <pre>
 * SourceWorker ×4 ─▶ Inlet ─▶ RecordingWorker (recording pipeline) ─▶ Outlet ─▶ FileWriter (OpenFile) ─▶ FileFinisher
 *   (source pipelines)                │                                  └───▶ StreamWorker ×N (stream pipelines)
 *                                     └─▶ PictureOutlet ─▶ StillPicture, when somebody asks
 * </pre>
 *
 * One thread owns one pipeline: each worker builds its pipeline, moves its samples, polls its bus, tears it down and backs
 * off. Workers share no locks; native references change owners only through a {@link org.ballabox.engine.HandOff}. A worker
 * tells the rest of the world what it does by a volatile record. Tearing down may hang (a dead VPU, a dead X server), so it
 * happens on threads of the {@link org.ballabox.engine.Reaper} that may be left behind. {@link org.ballabox.engine.Recorder}
 * puts it all together.
 */
package org.ballabox.engine;
