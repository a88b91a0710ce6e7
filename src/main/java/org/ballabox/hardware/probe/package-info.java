/**
 * Hardware bring-up: looks at one thing after the other, tries it for real, and names the fix for what is not right. Every
 * look has a bound; what hangs is reported as hanging and left behind. {@link org.ballabox.hardware.probe.Probe} is the way in.
 */
package org.ballabox.hardware.probe;
