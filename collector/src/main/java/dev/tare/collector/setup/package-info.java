/** The paths and tools of a host, and which benchmarks and platforms are available on it. */
package dev.tare.collector.setup;
