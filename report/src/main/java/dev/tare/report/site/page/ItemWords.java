package dev.tare.report.site.page;

import dev.tare.analyzer.alarm.ArchiveItem;
import dev.tare.analyzer.alarm.ItemKind;
import dev.tare.analyzer.alarm.ItemPart;
import dev.tare.analyzer.alarm.SecondLook;
import dev.tare.report.site.model.PageLink;
import dev.tare.report.site.series.SiteHost;
import dev.tare.report.text.MessageKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An item of a host in words; the texts of events are English and have a fixed form. */
public record ItemWords(SiteView view, SiteHost host) {

  private static final Pattern SIZE =
      Pattern.compile("([+-]?[\\d.]+) % \\[([+-]?[\\d.]+), ([+-]?[\\d.]+)](?: since (\\S+))?");

  public String kind(ArchiveItem item) {
    return view.text("kind." + MessageKey.of(item.kind()));
  }

  public String state(ArchiveItem item) {
    return view.text("item." + MessageKey.of(item.state()))
        + item.again().map(look -> ", " + view.text("item." + look(look))).orElse("");
  }

  private static String look(SecondLook look) {
    return look.shown() ? "confirmed" : "not_confirmed";
  }

  /** What measuring again showed, in a sentence, while the item is open. */
  Optional<String> secondLook(ArchiveItem item) {
    return item.isOpen()
        ? item.again().map(look -> view.text("open." + look(look)))
        : Optional.empty();
  }

  /** The report of the campaign that measured again. */
  Optional<PageLink> again(ArchiveItem item, FrameBuilder frame) {
    return item.again().flatMap(SecondLook::night).flatMap(night -> again(night, frame));
  }

  Optional<PageLink> again(String night, FrameBuilder frame) {
    return view.reports()
        .again(host.id(), night, view.language())
        .map(file -> new PageLink(view.text("again.link"), frame.root() + file));
  }

  /** The platform, or the host itself. */
  public String about(ArchiveItem item) {
    return item.platform().isEmpty()
        ? view.text("item.host")
        : view.names(host).heading(item.platform());
  }

  /** What was found, benchmark by benchmark. */
  public String what(ArchiveItem item) {
    if (item.kind() == ItemKind.SILENT) {
      return view.text("item.silent", Map.of("day", view.day(host, item.campaign())));
    }
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (ItemPart part : item.parts()) {
      groups
          .computeIfAbsent(text(part), text -> new ArrayList<>())
          .add(view.names(host).benchmark(part.benchmark()));
    }
    List<String> texts = new ArrayList<>();
    groups.forEach((text, benchmarks) -> texts.add(view.list(benchmarks) + text));
    return String.join("; ", texts);
  }

  /** After the names of the benchmarks. */
  private String text(ItemPart part) {
    Matcher size = SIZE.matcher(part.text());
    if (size.matches()) {
      String text = SeriesWords.size(view, share(size, 1), share(size, 2), share(size, 3));
      return ": " + (part.kind() == ItemKind.CHANGED ? text : SeriesWords.costs(view, text));
    }
    return " " + SeriesWords.missing(view, part.text());
  }

  private static double share(Matcher size, int group) {
    return Double.parseDouble(size.group(group)) / 100;
  }

  /** The first night of it. */
  String since(ArchiveItem item) {
    Matcher size = SIZE.matcher(item.parts().get(0).text());
    boolean stated = size.matches() && size.group(4) != null;
    return stated ? size.group(4) : item.campaign();
  }

  /** What people decided about it, and remarks. */
  List<String> decisions(ArchiveItem item) {
    return item.decisions();
  }
}
