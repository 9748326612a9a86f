package dev.tare.report.background;

import dev.tare.dataset.CampaignSource;
import dev.tare.dataset.platform.Acceleration;
import dev.tare.dataset.platform.Platform;
import dev.tare.dataset.platform.PlatformTraits;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What lies between a program and the processor on one platform; a platform of a user has none. */
public record PlatformBackground(ReportContext context, Platform platform) {

  /** Facts of a platform that tell what it is. */
  private static final List<String> TELLING =
      List.of(
          "qemu",
          "server",
          "accelerator",
          "cores",
          "guest_cores",
          "guest_kernel",
          "storage",
          "platform");

  /** Facts that name a program; of these only the number of its version is told. */
  private static final Set<String> VERSIONS = Set.of("qemu", "server");

  private static final Pattern VERSION = Pattern.compile("\\d+(?:\\.\\d+)+");

  /** Where the report says more about a platform. */
  public static Optional<String> anchor(ReportContext context, Platform platform) {
    return new PlatformBackground(context, platform).key().map(PlatformBackground::anchor);
  }

  /** Where the paragraph of a key is. */
  static String anchor(String key) {
    return key.replace('.', '-');
  }

  /** The key of its paragraph, which variants with one disk format have in common. */
  Optional<String> key() {
    return Optional.ofNullable(platform.traits().varies().get(PlatformTraits.DISK_FORMAT))
        .map(format -> "background.disk." + format)
        .or(() -> Optional.of("background.platform." + platform.id()))
        .filter(key -> messages().find(key + ".text").isPresent());
  }

  /** In one line; a variant has that of its base. */
  Optional<String> between() {
    String base = platform.traits().variantOf().orElse(platform.id());
    String acceleration =
        context.acceleration(platform.id()).map(Acceleration::word).orElse("unknown");
    return Stream.of(platform.id(), base)
        .map(id -> "background.platform." + id)
        .flatMap(key -> Stream.of(key + "." + acceleration + ".between", key + ".between"))
        .flatMap(key -> messages().find(key).stream())
        .findFirst();
  }

  /** What the dataset recorded of it. */
  String recorded() {
    Map<String, String> facts = context.analysis().facts().getOrDefault(platform.id(), Map.of());
    String text =
        TELLING.stream()
            .filter(facts::containsKey)
            .map(
                fact ->
                    messages()
                        .text(
                            "background.recorded." + fact,
                            Map.of("value", told(fact, facts.get(fact)))))
            .collect(Collectors.joining("; "));
    return text.isEmpty() ? ReportContext.NOTHING : text;
  }

  private static String told(String fact, String value) {
    return VERSION
        .matcher(value)
        .results()
        .filter(match -> VERSIONS.contains(fact))
        .map(MatchResult::group)
        .findFirst()
        .orElse(value);
  }

  /** The paragraph; what Tare itself does with the platform is added to campaigns of Tare. */
  String paragraph() {
    String key = key().orElseThrow();
    boolean collected = context.analysis().campaign().source() == CampaignSource.COLLECTED;
    return Stream.of(key + ".text", key + ".collected")
        .filter(part -> collected || part.endsWith(".text"))
        .flatMap(part -> messages().find(part).stream())
        .collect(Collectors.joining(" "));
  }

  String title() {
    return context.heading(platform.id());
  }

  private Messages messages() {
    return context.messages();
  }
}
