/**
 * What an archive knows of its campaigns without reading them: {@code index.csv}, derived and never
 * the truth.
 */
package dev.tare.dataset.archive.index;
