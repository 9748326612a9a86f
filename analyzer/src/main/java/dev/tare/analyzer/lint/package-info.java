/**
 * Coded doubts about plausibility: oddities of the files carried over, and what the numbers of
 * several samples say about each other.
 */
package dev.tare.analyzer.lint;
