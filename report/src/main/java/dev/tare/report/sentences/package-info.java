/**
 * The sentences of the report: a class here turns one kind of result into text. It decides nothing.
 */
package dev.tare.report.sentences;
