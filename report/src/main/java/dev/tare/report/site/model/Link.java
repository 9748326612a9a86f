package dev.tare.report.site.model;

/** A text that leads somewhere. */
public record Link(String text, String href) {}
