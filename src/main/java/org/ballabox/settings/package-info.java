/**
 * What the user asked for: one table of settings ({@link org.ballabox.settings.SettingsTable}), the layers that give them
 * values (flag, environment, file, default) and the immutable records that the rest of the program reads. Pure: no native
 * call, no clock, no file, no environment; whoever calls brings those in.
 */
package org.ballabox.settings;
