/**
 * What makes the program a good citizen of a Linux session: one instance at a time, log lines that suit a terminal, a file or
 * the journal. Knows the engine by its status records only.
 */
package org.ballabox.service;
