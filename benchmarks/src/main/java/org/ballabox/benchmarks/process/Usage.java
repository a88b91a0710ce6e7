package org.ballabox.benchmarks.process;

/**
 * What a process and its children took, by the kernel's account.
 *
 * @param cpu user and system time in s
 * @param memory peak resident set in MB
 * @param switches context switches, voluntary or not
 * @param wall in s
 */
public record Usage(double cpu, double memory, double switches, double wall) {}
