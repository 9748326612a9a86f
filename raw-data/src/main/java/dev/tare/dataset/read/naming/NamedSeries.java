package dev.tare.dataset.read.naming;

import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Cell;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.source.SourceSeries;
import dev.tare.dataset.source.ValueMeaning;
import java.util.OptionalInt;

/**
 * A series with its cell.
 *
 * @param file that states it
 * @param format title of the format that read it
 * @param platform its name, verbatim
 * @param origin what told the platform
 * @param benchmark with unit and direction as far as they are stated or known
 * @param session its number; absent where its cell has one series, or single runs
 * @param meaning what its values are
 */
public record NamedSeries(
    SourceFile file,
    String format,
    Cell cell,
    String platform,
    NameOrigin origin,
    Benchmark benchmark,
    OptionalInt session,
    ValueMeaning meaning,
    SourceSeries series) {

  /** The same series as a session of that number. */
  public NamedSeries inSession(int number) {
    return new NamedSeries(
        file, format, cell, platform, origin, benchmark, OptionalInt.of(number), meaning, series);
  }
}
