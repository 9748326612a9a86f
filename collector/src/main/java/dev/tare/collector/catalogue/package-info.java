/** Benchmarks and platforms as the folders they are: adding one touches no Java. */
package dev.tare.collector.catalogue;
