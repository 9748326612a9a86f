/**
 * Builds the report: dataset and analysis in, {@link dev.tare.report.model.ReportModel} out.
 *
 * <p>A class here builds one section. It decides nothing: verdicts come from the analyzer, runs
 * from the dataset, sentences from {@code dev.tare.report.sentences}, texts and rounding from
 * {@code dev.tare.report.text}.
 */
package dev.tare.report.sections;
