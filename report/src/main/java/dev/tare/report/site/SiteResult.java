package dev.tare.report.site;

/**
 * What was done.
 *
 * @param files of the site
 * @param written of these, because they are new or have changed
 * @param deleted files that no longer belong to it
 * @param bytes of the site
 */
public record SiteResult(int hosts, int nights, int files, int written, int deleted, long bytes) {}
