/** Starts processes: platform scripts under the guard, and parses their output. */
package dev.tare.collector.process;
