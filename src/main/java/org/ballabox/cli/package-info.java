/**
 * What people type and see: picocli commands that read settings, call the engine and print. Options for settings are read off
 * the one table, so a new setting appears here by itself.
 */
package org.ballabox.cli;
