/**
 * Runs, watches, restarts and finishes a recording.
 *
 * <pre>
 * PictureWorker ×2 ─▶ PictureConnection ─▶ SceneWorker ─▶ FrameInlet ┐
 *   (source pipelines)                      (frames)                ├▶ RecordingWorker ─▶ Outlet ─▶ FileWriter (OpenFile) ─▶ FileFinisher
 * SoundWorker ×2 ───▶ Inlet ────────────────────────────────────────┘  (recording pipeline)  └────▶ StreamWorker ×N (stream pipelines)
 *   (source pipelines)
 * </pre>
 *
 * One thread owns one pipeline: each worker builds its pipeline, moves its samples, polls its bus, tears it down and backs
 * off. Workers share no locks; native references change owners only through a {@link org.ballabox.engine.HandOff}. A worker
 * tells the rest of the world what it does by a volatile record. Tearing down may hang (a dead VPU, a dead X server), so it
 * happens on threads of the {@link org.ballabox.engine.Reaper} that may be left behind. {@link org.ballabox.engine.Recorder}
 * puts it all together.
 */
package org.ballabox.engine;
