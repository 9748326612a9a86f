/**
 * The file {@code analysis.json}, version 1: the results for a dataset, and the only source of the
 * statements in the report.
 *
 * <p>Numbers are unrounded; what was not computed is absent. Ids are stable within a file: {@code
 * native-cpu} for a sample, {@code docker-cpu:native} for the comparison of docker with native.
 */
package dev.tare.analyzer.result;
