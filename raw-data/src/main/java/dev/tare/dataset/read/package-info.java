/**
 * Reads a directory into a {@link dev.tare.dataset.Dataset}: its description, its files through the
 * formats of {@code dev.tare.dataset.source}, and its failed runs.
 */
package dev.tare.dataset.read;
