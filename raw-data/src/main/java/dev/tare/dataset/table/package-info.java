/**
 * Delimited text of any origin: its lines and fields, the notations of values and times, and the
 * runs that its rows stand for.
 */
package dev.tare.dataset.table;
