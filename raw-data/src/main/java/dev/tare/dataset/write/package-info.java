/** Writes datasets: campaigns row by row while they are measured, and imported files at once. */
package dev.tare.dataset.write;
