package dev.tare.report.site.path;

/** A file of the site: its path relative to the site, and its text. */
public record PageFile(String path, String text) {}
