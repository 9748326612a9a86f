package dev.tare.report.html;

/** Finished markup of our own, such as a drawing; it is not escaped again. */
public record Markup(String text) {}
