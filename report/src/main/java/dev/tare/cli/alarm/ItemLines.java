package dev.tare.cli.alarm;

import dev.tare.analyzer.alarm.ArchiveItem;
import dev.tare.analyzer.alarm.ItemState;
import dev.tare.dataset.file.PrintableText;
import dev.tare.report.text.ShownText;
import java.util.stream.Stream;

/** An item in one line. */
public final class ItemLines {

  private ItemLines() {}

  /** Such as {@code kvm worse, 2026-11-14T0100Z: cpu, mem +5.1 % ...}. */
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
        + state(item)
        + (item.decisions().isEmpty() ? "" : " - " + String.join("; ", item.decisions()));
  }

  private static String state(ArchiveItem item) {
    return item.state() == ItemState.OPEN ? "" : " (" + item.state().word() + ")";
  }
}
