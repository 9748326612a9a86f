package dev.tare.cli.alarm;

import dev.tare.analyzer.alarm.ArchiveItem;
import dev.tare.analyzer.alarm.SecondLook;
import dev.tare.dataset.file.PrintableText;
import dev.tare.report.text.ShownText;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An item in one line. */
public final class ItemLines {

  private ItemLines() {}

  /** Such as {@code kvm worse, 2026-11-14T0100Z: cpu costs +5.1 % (confirmed in ...)}. */
  public static String of(ArchiveItem item) {
    return PrintableText.line(ShownText.beginning(text(item)));
  }

  private static String text(ArchiveItem item) {
    return Stream.of(item.platform(), item.kind().word())
            .filter(word -> !word.isEmpty())
            .reduce((a, b) -> a + " " + b)
            .orElseThrow()
        + ", "
        + item.campaign()
        + ": "
        + item.text()
        + remarks(item)
        + (item.decisions().isEmpty() ? "" : " - " + String.join("; ", item.decisions()));
  }

  /** What became of it, and what measuring again showed. */
  private static String remarks(ArchiveItem item) {
    String state = item.isOpen() ? "" : item.state().word();
    String again = item.again().map(ItemLines::again).orElse("");
    String remarks =
        Stream.of(state, again)
            .filter(remark -> !remark.isEmpty())
            .collect(Collectors.joining(", "));
    return remarks.isEmpty() ? "" : " (" + remarks + ")";
  }

  private static String again(SecondLook look) {
    return (look.shown() ? "confirmed" : "not shown again")
        + look.night().map(night -> " in " + night).orElse("");
  }
}
