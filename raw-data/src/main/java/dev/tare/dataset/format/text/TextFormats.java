package dev.tare.dataset.format.text;

import dev.tare.dataset.format.text.fio.FioLogFormat;
import dev.tare.dataset.format.text.fio.FioTextFormat;
import dev.tare.dataset.source.SourceFormat;
import java.util.List;

/** The formats of this package. */
public final class TextFormats {

  /** The most specific first: the output of one tool may stand in that of another, such as time. */
  public static final List<SourceFormat> ALL =
      List.of(
          new FioLogFormat(),
          new FioTextFormat(),
          new SysbenchFormat(),
          new UnixBenchFormat(),
          new WrkFormat(),
          new AbFormat(),
          new SpeedtestFormat(),
          new GoBenchmarkFormat(),
          new HyperfineExportFormat(),
          new HyperfineTextFormat(),
          new DdFormat(),
          new GnuTimeFormat(),
          new TimeFormat());

  private TextFormats() {}
}
