package dev.tare.dataset.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats that Tare reads. */
public final class SourceFormats {

  /** The first format that recognizes a file reads it. */
  private static final List<SourceFormat> ALL =
      List.of(new WideTableFormat(), new TimeSeriesFormat());

  private SourceFormats() {}

  /** The format of a file; absent when no format recognizes it. */
  public static Optional<SourceFormat> of(SourceFile file) {
    return ALL.stream()
        .filter(format -> file.name().endsWith(format.extension()))
        .filter(format -> format.recognizes(file))
        .findFirst();
  }

  /** Whether files of that name can hold benchmark values. */
  static boolean haveExtensionOf(String name) {
    return ALL.stream().anyMatch(format -> name.endsWith(format.extension()));
  }

  /** The names of all formats, in one line. */
  public static String names() {
    return ALL.stream().map(SourceFormat::name).sorted().collect(Collectors.joining(", "));
  }
}
