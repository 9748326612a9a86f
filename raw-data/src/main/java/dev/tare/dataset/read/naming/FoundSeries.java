package dev.tare.dataset.read.naming;

import dev.tare.dataset.mapping.StatedFile;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.source.SourceFormat;
import dev.tare.dataset.source.SourceSeries;

/**
 * A series as a format returned it.
 *
 * @param file that states it
 * @param format that read it
 * @param stated what the mapping states about the file
 */
public record FoundSeries(
    SourceFile file, SourceFormat format, StatedFile stated, SourceSeries series) {}
