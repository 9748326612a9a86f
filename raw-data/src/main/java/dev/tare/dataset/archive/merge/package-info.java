/** Uniting archives. */
package dev.tare.dataset.archive.merge;
