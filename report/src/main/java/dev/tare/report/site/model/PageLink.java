package dev.tare.report.site.model;

/** A text that leads somewhere. */
public record PageLink(String text, String href) {}
