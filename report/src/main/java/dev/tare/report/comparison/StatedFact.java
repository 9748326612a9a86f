package dev.tare.report.comparison;

import dev.tare.analyzer.history.FactChange;
import dev.tare.dataset.Cell;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.Messages;
import dev.tare.report.text.ShownText;
import java.util.Optional;
import java.util.regex.Pattern;

/** A fact that the two campaigns state differently, in words. */
record StatedFact(ComparedCampaigns campaigns, FactChange change) {

  /** Names of containers and campaigns in command lines, which never repeat. */
  private static final Pattern ONCE =
      Pattern.compile("\\b(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64})\\b");

  /** Of a checksum, as much as tells two apart. */
  private static final Pattern CHECKSUM = Pattern.compile("\\b([0-9a-f]{12})[0-9a-f]{20,116}\\b");

  private static final String COMMAND = "command";
  private static final String START = "start";

  /** Whether only one campaign states it, such as a fact of a platform that the other has not. */
  boolean isOneSided() {
    return change.before().isEmpty() || change.after().isEmpty();
  }

  /** Whether both state it, and not just with other names of containers. */
  boolean differs() {
    return !isOneSided()
        && !(isCommand() && repeated(change.before()).equals(repeated(change.after())));
  }

  private boolean isCommand() {
    return key().endsWith(COMMAND) || key().equals(START);
  }

  private static String repeated(Optional<String> line) {
    return ONCE.matcher(line.orElse("")).replaceAll("…");
  }

  String before() {
    return shown(change.before());
  }

  String after() {
    return shown(change.after());
  }

  private static String shown(Optional<String> value) {
    return value
        .map(text -> CHECKSUM.matcher(ShownText.beginning(text)).replaceAll("$1…"))
        .orElse(ReportContext.NOTHING);
  }

  /** Such as {@code Host: processor}, from {@code host.cpu}. */
  String name() {
    return section() + ": " + label();
  }

  String label() {
    return messages().find("facts.key." + key()).orElse(key());
  }

  /** What it is a fact of, in a sentence. */
  String group() {
    return messages().find("compare.group." + id()).orElseGet(this::section);
  }

  private String id() {
    return change.fact().substring(0, Math.max(0, change.fact().indexOf('.')));
  }

  private String key() {
    return change.fact().substring(change.fact().indexOf('.') + 1);
  }

  private String section() {
    String section = id();
    return messages()
        .find("facts.section." + section)
        .or(() -> messages().find("facts." + section))
        .or(() -> sample(section))
        .or(() -> benchmark(section))
        .orElseGet(() -> campaigns.later().heading(section));
  }

  /** A section on one platform and benchmark. */
  private Optional<String> sample(String section) {
    int end = section.indexOf('-');
    return end < 1 || !Cell.isPlatform(section.substring(0, end))
        ? Optional.empty()
        : benchmark(section.substring(end + 1))
            .map(name -> name + ", " + campaigns.later().platform(section.substring(0, end)));
  }

  private Optional<String> benchmark(String id) {
    return campaigns.later().analysis().benchmarks().stream()
        .filter(benchmark -> benchmark.id().equals(id))
        .map(benchmark -> campaigns.later().benchmark(id))
        .findFirst();
  }

  private Messages messages() {
    return campaigns.messages();
  }
}
