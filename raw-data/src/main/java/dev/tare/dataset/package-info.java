/**
 * The contract between measuring and analysing: a campaign folder of CSV files and its description.
 *
 * <p>The collector writes it ({@link dev.tare.dataset.write.CampaignWriter}), analyzer and report
 * read it ({@link dev.tare.dataset.read.DatasetReader}), and files of other people enter through
 * {@link dev.tare.dataset.write.DatasetImporter}. The normative text is {@code raw-data/README.md}.
 */
package dev.tare.dataset;
