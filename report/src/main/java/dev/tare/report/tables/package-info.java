/** The tables of numbers behind the sentences and figures of a benchmark. */
package dev.tare.report.tables;
