/** The program's entry: wiring and exit codes. */
package org.ballabox;
