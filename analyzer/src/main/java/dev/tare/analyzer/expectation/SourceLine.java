package dev.tare.analyzer.expectation;

/**
 * The text of an expectation with its location, for error messages.
 *
 * @param file name of the file, or of the configuration that contains it
 * @param line counted from 1
 * @param column of the first character, counted from 1
 */
public record SourceLine(String file, int line, int column, String text) {}
