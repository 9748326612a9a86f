package dev.tare.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.code.AnalysisCode;
import dev.tare.analyzer.code.CauseCode;
import dev.tare.analyzer.code.ComparisonCode;
import dev.tare.analyzer.code.FindingCode;
import dev.tare.analyzer.code.FindingTopic;
import dev.tare.analyzer.code.LintCode;
import dev.tare.analyzer.code.NoiseCode;
import dev.tare.dataset.Code;
import dev.tare.dataset.FailureCode;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.KnownBenchmarks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both languages say the same things, and have words for every code there is. */
class BundlesTest {

  static final List<String> bundles = Messages.BUNDLES;

  /** A number, or a place for one, and a unit, with a space where a line may end. */
  private static final Pattern SEPARATED =
      Pattern.compile(
          "[\\d}] (?:%|s|ms|min|h|MB|GB|KiB|MiB|MHz|KFLOPS|IOPS|\u00d7)(?![\\p{L}\\d])");

  private static final BiPredicate<Path, BasicFileAttributes> FILES =
      (file, attributes) -> attributes.isRegularFile();

  private static final Pattern REASON =
      Pattern.compile(
          "(?m)(?:\\bunusable|\\bverdict|@reason|^ +[a-z-]+: '?) ?([A-Z][A-Z0-9]*_[A-Z0-9_]+) .");

  /** German says in its own words what the English line about a file says. */
  private static final String TEXT = "text:null";

  @ParameterizedTest
  @FieldSource("bundles")
  void languagesHaveTheSameKeys(String bundle) {
    assertThat(Messages.read(bundle, Language.DE).keySet())
        .isEqualTo(Messages.read(bundle, Language.EN).keySet());
  }

  @ParameterizedTest
  @FieldSource("bundles")
  void languagesPutInTheSameValues(String bundle) {
    var german = Messages.read(bundle, Language.DE);
    Messages.read(bundle, Language.EN)
        .forEach(
            (key, text) -> assertThat(places(german.get(key))).as(key).isEqualTo(places(text)));
  }

  @ParameterizedTest
  @FieldSource("bundles")
  void everyBraceIsOneOfAPlace(String bundle) {
    for (Language language : Language.values()) {
      Messages.read(bundle, language)
          .forEach(
              (key, text) ->
                  assertThat(text.replaceAll(MessagePattern.PLACE.pattern(), ""))
                      .as(key)
                      .doesNotContain("{", "}"));
    }
  }

  @ParameterizedTest
  @FieldSource("bundles")
  void nothingSeparatesANumberFromItsUnit(String bundle) {
    for (Language language : Language.values()) {
      Map<String, String> said = Messages.read(bundle, language);
      said.keySet().removeIf(key -> key.endsWith(".titles"));
      said.forEach((key, text) -> assertThat(text).as(key).doesNotContainPattern(SEPARATED));
    }
  }

  private static Set<String> places(String text) {
    return new MessagePattern(text)
        .places().stream()
            .filter(place -> !place.equals(TEXT))
            .filter(place -> !place.endsWith(":sign") && !place.endsWith(":plural"))
            .collect(Collectors.toCollection(TreeSet::new));
  }

  static Stream<AnalysisCode> codes() {
    return Stream.<AnalysisCode[]>of(
            NoiseCode.values(),
            CauseCode.values(),
            ComparisonCode.values(),
            LintCode.values(),
            FindingCode.values())
        .flatMap(Stream::of)
        .filter(code -> !hasASentenceOfItsOwn(code));
  }

  /** Findings about comparisons are put into words like all comparisons. */
  private static boolean hasASentenceOfItsOwn(AnalysisCode code) {
    return code instanceof FindingCode finding && finding.topic() == FindingTopic.COMPARISON;
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everyCodeHasWords(AnalysisCode code) {
    assertThat(Messages.in(Language.EN).find(code.key())).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"noise.reason", "noise.cause", "comparison.reason", "lint", "finding"})
  void everyWordHasACode(String family) {
    Set<String> codes =
        Stream.concat(codes(), family.equals("lint") ? Stream.of(IssueCode.values()) : Stream.of())
            .map(Code::name)
            .collect(Collectors.toSet());
    assertThat(codes)
        .containsAll(
            Messages.in(Language.EN).family(family).keySet().stream()
                .map(key -> key.replaceFirst("\\..*", ""))
                .filter(key -> key.equals(key.toUpperCase(Locale.ROOT)))
                .toList());
  }

  @ParameterizedTest
  @EnumSource
  void everyIssueHasWords(IssueCode code) {
    assertThat(Messages.in(Language.EN).find("lint." + code)).isPresent();
  }

  @ParameterizedTest
  @EnumSource
  void everyReasonOfAFailureHasWords(FailureCode code) {
    assertThat(Messages.in(Language.EN).find("name.failure." + code)).isPresent();
  }

  @Test
  void titlesOfOurPlatformsAreTranslated() throws IOException {
    Messages english = Messages.in(Language.EN);
    try (Stream<Path> folders = Files.list(Path.of("..", "collector", "platforms"))) {
      assertThat(folders.filter(folder -> Files.exists(folder.resolve("platform.yaml"))))
          .isNotEmpty()
          .allMatch(folder -> knows(english, folder.getFileName().toString(), title(folder)));
    }
  }

  private static boolean knows(Messages messages, String id, String title) {
    return Stream.of("", ".titles")
        .flatMap(key -> messages.find("name.platform." + id + key).stream())
        .anyMatch(title::equalsIgnoreCase);
  }

  private static String title(Path platform) {
    return read(platform.resolve("platform.yaml"))
        .lines()
        .filter(line -> line.startsWith("title: "))
        .map(line -> line.substring("title: ".length()))
        .findFirst()
        .orElse(platform.getFileName().toString());
  }

  @Test
  void titlesOfTheClassicFilesAreTranslated() {
    for (String id : KnownBenchmarks.ids()) {
      String titles = Messages.in(Language.DE).text("name.benchmark." + id + ".titles");
      assertThat(titles.split("\\|")).contains(KnownBenchmarks.find(id).orElseThrow().title());
    }
  }

  @Test
  void reasonsOfOurPlatformsHaveWords() throws IOException {
    try (Stream<Path> files = Files.find(Path.of("..", "collector", "platforms"), 2, FILES)) {
      List<String> codes = files.flatMap(BundlesTest::reasons).distinct().sorted().toList();
      assertThat(codes).contains("NO_DAEMON", "KVM_ABSENT", "KVM_NO_BOOT", "NO_FORK");
      for (Language language : Language.values()) {
        assertThat(codes).allMatch(code -> Messages.in(language).find("why." + code).isPresent());
      }
    }
  }

  /** The codes of reasons with a text, in a platform's description or script. */
  private static Stream<String> reasons(Path file) {
    return REASON.matcher(read(file)).results().map(reason -> reason.group(1));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
