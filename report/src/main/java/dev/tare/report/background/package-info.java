/**
 * What platforms and benchmarks are, and which mechanisms can cost something: facts of the dataset
 * in tables, and general knowledge that is marked as such.
 */
package dev.tare.report.background;
