/**
 * The contract between measuring and analyzing: a directory of CSV files and their description.
 *
 * <p>The collector writes it ({@link dev.tare.dataset.write.CampaignWriter}), analyzer and report
 * read it ({@link dev.tare.dataset.read.DatasetReader}), and foreign files enter through {@link
 * dev.tare.dataset.write.DatasetImporter}. The normative text is {@code raw-data/README.md}.
 */
package dev.tare.dataset;
