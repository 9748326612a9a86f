package dev.tare.report.pdf.layout;

/**
 * A place in the document: a link's target, and perhaps a bookmark.
 *
 * @param anchor name of the target
 * @param title of its bookmark
 * @param level 1 for a section, 2 for a part of one, 3 for what has no bookmark
 */
public record OutlineMark(String anchor, String title, int level) {}
