package dev.tare.analyzer.expectation;

/**
 * An expectation as somebody wrote it, and where, so that a complaint can point at it.
 *
 * @param file its name, or that of the configuration that holds it
 * @param line counted from 1
 * @param column at which the text begins, counted from 1
 */
public record SourceLine(String file, int line, int column, String text) {}
