package dev.tare.dataset.archive.index;

/**
 * What says whether the rows of a campaign are still right.
 *
 * @param path relative to the archive
 * @param tool name and version of the analyzer
 * @param stamp of the files that they were derived from
 */
public record IndexedStamp(String path, String tool, String stamp) {}
