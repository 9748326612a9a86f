package dev.tare.report.sentences;

import dev.tare.analyzer.result.Analysis;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.CampaignSource;
import dev.tare.dataset.Direction;
import dev.tare.dataset.KnownBenchmarks;
import dev.tare.dataset.platform.Acceleration;
import dev.tare.dataset.platform.Platform;
import dev.tare.report.text.Language;
import dev.tare.report.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The names of platforms, benchmarks and units in the reader's language. */
public record DisplayNames(Analysis analysis, Messages messages) {

  private static final Messages ENGLISH = Messages.in(Language.EN);

  /** The platform's title; well-known ones are translated unless the dataset gives its own. */
  public String platform(String id) {
    return analysis.platforms().stream()
        .filter(platform -> platform.id().equals(id))
        .map(Platform::title)
        .filter(title -> !title.equalsIgnoreCase(id) && !isOurs(id, title))
        .findFirst()
        .or(() -> known(id))
        .orElse(id);
  }

  /** Our name for it, which says how instructions are executed where that is known. */
  private Optional<String> known(String id) {
    String key = "name.platform." + id;
    return acceleration(id)
        .flatMap(kind -> messages.find(key + "." + kind.word()))
        .or(() -> messages.find(key));
  }

  /**
   * How a platform's instructions were executed: as recorded, else as Tare's own campaigns plan it.
   * Of other data only the platform's name is known, which proves nothing.
   */
  public Optional<Acceleration> acceleration(String id) {
    String recorded = analysis.facts().getOrDefault(id, Map.of()).getOrDefault("accelerator", "");
    return switch (recorded) {
      case "tcg" -> Optional.of(Acceleration.EMULATED);
      case "kvm" -> Optional.of(Acceleration.HARDWARE);
      default -> planned(id);
    };
  }

  private Optional<Acceleration> planned(String id) {
    return analysis.platforms().stream()
        .filter(platform -> analysis.campaign().source() == CampaignSource.COLLECTED)
        .filter(platform -> platform.id().equals(id))
        .flatMap(platform -> platform.traits().acceleration().stream())
        .findFirst();
  }

  /** The title that Tare's own platform directory gives, which the bundles translate. */
  private static boolean isOurs(String id, String title) {
    String key = "name.platform." + id;
    return Stream.of(key, key + ".titles")
        .flatMap(known -> ENGLISH.find(known).stream())
        .anyMatch(title::equalsIgnoreCase);
  }

  /** The platform's title as the heading of a row or panel; a bare id is not capitalised. */
  public String heading(String platform) {
    String title = platform(platform);
    return title.equals(platform) && messages.find("name.platform." + platform).isEmpty()
        ? title
        : capital(title);
  }

  /**
   * The benchmark's title; well-known ones are translated; foreign data does not name Tare's
   * programs.
   */
  public String benchmark(String id) {
    String key = "name.benchmark." + id;
    boolean foreign = !isClassic(analysis.benchmark(id));
    return messages
        .find(foreign ? key + ".foreign" : key)
        .filter(known -> isWellKnown(id))
        .orElseGet(() -> analysis.benchmark(id).title());
  }

  /** Whether nothing that is known of a benchmark contradicts that it is Tare's own. */
  static boolean isClassic(Benchmark benchmark) {
    return benchmark.unit().isEmpty() || KnownBenchmarks.isClassic(benchmark);
  }

  private boolean isWellKnown(String id) {
    String title = analysis.benchmark(id).title();
    String titles = messages.find("name.benchmark." + id + ".titles").orElse("");
    return title.equals(id) || List.of(titles.split("\\|")).contains(title);
  }

  /**
   * Such as {@code GFLOPS, higher is better}.
   *
   * @param unit empty where it is not known
   */
  public String unitAndDirection(String benchmark, String unit) {
    String known = unit.isEmpty() ? messages.text("name.unit.unknown") : unit;
    return known + ", " + direction(benchmark);
  }

  /** Such as {@code higher is better}. */
  public String direction(String benchmark) {
    return messages.text(
        "name.better."
            + analysis.benchmark(benchmark).better().map(Direction::word).orElse("unknown"));
  }

  /** A first word with inner capitals, such as gVisor, is not changed. */
  public static String capital(String text) {
    String word = text.split("\\P{L}", 2)[0];
    return text.isEmpty() || !word.equals(word.toLowerCase(Locale.ROOT))
        ? text
        : new StringBuilder()
            .appendCodePoint(Character.toTitleCase(text.codePointAt(0)))
            .append(text.substring(text.offsetByCodePoints(0, 1)))
            .toString();
  }
}
