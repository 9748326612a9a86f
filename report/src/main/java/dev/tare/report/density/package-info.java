/** Samples too large to be drawn run by run, summarised once for all languages. */
package dev.tare.report.density;
