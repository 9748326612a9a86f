package dev.tare.dataset.format;

import dev.tare.dataset.format.json.AsvJson;
import dev.tare.dataset.format.json.FioJson;
import dev.tare.dataset.format.json.GoogleBenchmarkJson;
import dev.tare.dataset.format.json.HyperfineJson;
import dev.tare.dataset.format.json.JmhJson;
import dev.tare.dataset.format.json.JsonTable;
import dev.tare.dataset.format.json.KrunJson;
import dev.tare.dataset.format.json.PyperfJson;
import dev.tare.dataset.format.json.TcpdJson;
import dev.tare.dataset.format.text.TextFormats;
import dev.tare.dataset.format.tool.CriterionCsv;
import dev.tare.dataset.format.tool.JMeterCsv;
import dev.tare.dataset.format.tool.PhoronixXml;
import dev.tare.dataset.format.tool.RebenchData;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.source.SourceFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The formats that Tare reads. */
public final class SourceFormats {

  private static final SourceFormat OWN = new TimeSeriesFormat();

  /** Set up when a file is not in Tare's own format, for their patterns take time. */
  private static final class Known {

    /** The first format that recognizes a file reads it. */
    static final List<SourceFormat> FORMATS =
        Stream.of(
                List.of(
                    OWN,
                    new HyperfineJson(),
                    new FioJson(),
                    new GoogleBenchmarkJson(),
                    new JmhJson(),
                    new PyperfJson(),
                    new AsvJson(),
                    new KrunJson(),
                    new TcpdJson(),
                    new PhoronixXml(),
                    new JMeterCsv(),
                    new RebenchData(),
                    new CriterionCsv()),
                TextFormats.ALL,
                List.of(
                    new TableFormat("json-table", "tables in JSON", new JsonTable()),
                    new TableFormat("markdown-table", "tables in Markdown", new MarkdownTable()),
                    TableFormat.DELIMITED))
            .<SourceFormat>flatMap(List::stream)
            .toList();
  }

  private SourceFormats() {}

  /** The format of a file; absent when no format recognizes it. */
  public static Optional<SourceFormat> of(SourceFile file) {
    return OWN.recognizes(file)
        ? Optional.of(OWN)
        : Known.FORMATS.stream().filter(format -> format.recognizes(file)).findFirst();
  }

  /** The format of that id; absent when there is none. */
  public static Optional<SourceFormat> byId(String id) {
    return Known.FORMATS.stream().filter(format -> format.id().equals(id)).findFirst();
  }

  /** The ids of all formats. */
  public static List<String> ids() {
    return Known.FORMATS.stream().map(SourceFormat::id).sorted().toList();
  }

  /** All formats, in the order in which they are asked. */
  static List<SourceFormat> all() {
    return Known.FORMATS;
  }

  /** The titles of all formats, in one line. */
  public static String titles() {
    return Known.FORMATS.stream()
        .map(SourceFormat::title)
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
