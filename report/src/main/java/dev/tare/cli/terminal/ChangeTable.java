package dev.tare.cli.terminal;

import dev.tare.analyzer.rejudge.Rejudged;
import dev.tare.analyzer.rejudge.VerdictChange;
import dev.tare.dataset.archive.bag.BagNames;
import dev.tare.report.summary.CsvText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Verdicts that changed: what changed alike in many campaigns is one row, the most frequent first;
 * as CSV each change is a row.
 */
public record ChangeTable(Path archive, List<Rejudged> campaigns) {

  private static final int NAME = 60;

  private static final List<String> COLUMNS =
      Stream.of(
              List.of("host", "campaign", "verdict", "of", "from", "to"),
              List.of("new_reasons", "former_reasons", "analyzer_before", "analyzer"))
          .flatMap(List::stream)
          .toList();

  private record Group(String host, VerdictChange change) {}

  /** For a terminal; empty without changes. */
  public String text() {
    Map<Group, List<String>> groups = groups();
    AlignedTable table =
        new AlignedTable(
            "verdict", "of", "from", "to", "why", "host", "campaigns", "first", "last");
    groups.entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<Group, List<String>> group) ->
                        group.getKey().change().about().kind())
                .thenComparing(group -> -group.getValue().size())
                .thenComparing(group -> group.getKey().change().about()))
        .forEach(group -> table.row(row(group.getKey(), group.getValue())));
    return groups.isEmpty() ? "" : table.toString();
  }

  private Map<Group, List<String>> groups() {
    Map<Group, List<String>> groups = new LinkedHashMap<>();
    for (Rejudged one : campaigns) {
      for (VerdictChange change : one.changes()) {
        groups
            .computeIfAbsent(new Group(host(one), change), first -> new ArrayList<>())
            .add(name(one));
      }
    }
    return groups;
  }

  private static String[] row(Group group, List<String> names) {
    VerdictChange change = group.change();
    return new String[] {
      kind(change),
      shortened(change.about().subject()),
      shortened(change.from()),
      change.to(),
      why(change),
      group.host(),
      Integer.toString(names.size()),
      names.get(0),
      names.get(names.size() - 1)
    };
  }

  private static String shortened(String text) {
    return text.length() > NAME ? text.substring(0, NAME) + "..." : text;
  }

  /** The reasons that came and went; where there are none, the numbers alone decide otherwise. */
  private static String why(VerdictChange change) {
    String codes =
        Stream.concat(
                change.gained().stream().map(code -> "+" + code),
                change.lost().stream().map(code -> "-" + code))
            .collect(Collectors.joining(" "));
    return codes.isEmpty() ? "same reasons" : shortened(codes);
  }

  private static String kind(VerdictChange change) {
    return change.about().kind().name().toLowerCase(Locale.ROOT);
  }

  /** The directory of the host; a dash for campaigns directly in the archive. */
  private String host(Rejudged one) {
    Path host = one.campaign().getParent();
    return host.equals(archive.toAbsolutePath().normalize()) ? "-" : host.getFileName().toString();
  }

  private static String name(Rejudged one) {
    return BagNames.isBag(one.campaign())
        ? BagNames.campaign(one.campaign())
        : one.campaign().getFileName().toString();
  }

  /** Each change as a row. */
  public String csv(String tool) {
    CsvText csv = new CsvText();
    csv.words(COLUMNS).end();
    for (Rejudged one : campaigns) {
      for (VerdictChange change : one.changes()) {
        csv.word(host(one)).word(name(one)).word(kind(change)).word(change.about().subject());
        csv.word(change.from()).word(change.to());
        csv.word(String.join(" ", change.gained())).word(String.join(" ", change.lost()));
        csv.word(one.toolBefore()).word(tool).end();
      }
    }
    return csv.toString();
  }
}
