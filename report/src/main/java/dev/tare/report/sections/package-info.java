/**
 * Tells the story: dataset and analysis in, {@link dev.tare.report.model.ReportModel} out.
 *
 * <p>It decides nothing. Verdicts come from the analyzer, runs from the dataset, words and rounding
 * from {@code dev.tare.report.words}; a class here is a part of the report.
 */
package dev.tare.report.sections;
