/** The directories of benchmarks and platforms, and what their descriptions state. */
package dev.tare.collector.catalogue;
