/**
 * The pages over all campaigns of an archive: the index page, trends, and the comparison of any
 * night with any other. They will be added here; so far this package is empty. Their input is what
 * {@code dev.tare.dataset.archive} finds in a directory, and their templates belong into {@code
 * templates/site/}.
 */
package dev.tare.report.site;
