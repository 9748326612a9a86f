/**
 * Names: the platform and the benchmark of each series, by the mapping, the file, its name and its
 * directory, and the questions where none of them tells.
 */
package dev.tare.dataset.read.naming;
