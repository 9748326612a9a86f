package dev.tare.report.sentences;

import dev.tare.dataset.CodedReason;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Codes for the reasons in datasets written before reasons had codes. */
final class LegacyReasons {

  private static final String DETAIL = "{detail}";
  private static final List<Sentence> SENTENCES = read();

  /** A code and its sentence, in which the detail varies. */
  private record Sentence(String code, Pattern pattern) {

    static Sentence of(CodedReason reason) {
      String pattern = Pattern.quote(reason.text()).replace(DETAIL, "\\E(.+)\\Q");
      return new Sentence(reason.code().orElseThrow(), Pattern.compile(pattern));
    }

    Optional<KnownReason> match(String text) {
      Matcher matcher = pattern.matcher(text);
      return matcher.matches()
          ? Optional.of(
              new KnownReason(
                  code,
                  matcher.groupCount() > 0 ? Optional.of(matcher.group(1)) : Optional.empty()))
          : Optional.empty();
    }
  }

  private LegacyReasons() {}

  static Optional<KnownReason> find(String text) {
    return SENTENCES.stream().flatMap(sentence -> sentence.match(text).stream()).findFirst();
  }

  private static List<Sentence> read() {
    try (BufferedReader file =
        new BufferedReader(
            new InputStreamReader(
                LegacyReasons.class.getResourceAsStream("legacy-reasons.txt"),
                StandardCharsets.UTF_8))) {
      return file.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Sentence.of(CodedReason.parse(line)))
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
