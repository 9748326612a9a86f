package dev.tare.dataset.format;

import dev.tare.dataset.format.text.TextFormats;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.source.SourceFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The formats that Tare reads. */
public final class SourceFormats {

  /** The first format that recognizes a file reads it. */
  private static final List<SourceFormat> ALL =
      Stream.concat(
              TextFormats.ALL.stream(), Stream.of(new WideTableFormat(), new TimeSeriesFormat()))
          .toList();

  private SourceFormats() {}

  /** The format of a file; absent when no format recognizes it. */
  public static Optional<SourceFormat> of(SourceFile file) {
    return ALL.stream().filter(format -> format.recognizes(file)).findFirst();
  }

  /** The titles of all formats, in one line. */
  public static String titles() {
    return ALL.stream().map(SourceFormat::title).sorted().collect(Collectors.joining(", "));
  }
}
