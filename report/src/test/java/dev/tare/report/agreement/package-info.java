/**
 * Looks for contradictions between an analysis and what is printed of it, and within either.
 *
 * <p>Every check is a pure function that returns what it finds as text.
 */
package dev.tare.report.agreement;
