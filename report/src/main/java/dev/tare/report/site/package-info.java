/**
 * The pages over all campaigns of an archive: index page, trends, and any night compared with any
 * other; they come here, and so far there is none. Their input is what {@code
 * dev.tare.dataset.archive} finds in a directory. Their templates belong in {@code
 * templates/site/}.
 */
package dev.tare.report.site;
