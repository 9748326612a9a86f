package dev.tare.dataset.read.naming;

import dev.tare.dataset.platform.KnownPlatforms;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file's name tells: {@code <platform>-<benchmark>} or {@code <platform>_<benchmark>} with
 * any extension, or the other way round where the last word is a well-known platform.
 *
 * @param stem the name without extension
 * @param platform absent where the name does not tell it
 * @param rest the name without platform; absent where nothing is left
 */
record FileNameParts(String stem, Optional<String> platform, Optional<String> rest) {

  /** First words that say what a file holds, or which tool wrote it, never what was measured. */
  private static final Pattern NO_PLATFORM =
      Pattern.compile(
          "\\d.*|raw|data|dataset|results?|bench|benchmarks?|output|out|logs?"
              + "|runs?|reports?|samples?|examples?|summary|stats|statistics|times?|timings?"
              + "|fio|sysbench|wrk|ab|dd|jmh|jmeter|hyperfine|pyperf|criterion|unixbench|stress|ng"
              + "|iperf\\d?|iozone|bonnie|stream|linpack|composite|web|disk|cpu|mem|memory|ram|net"
              + "|network|io");

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?i)(?:run|rep|repetition|iteration|iter|trial|round|session|attempt|try|lauf|nr|no)?"
              + "[-_. ]*\\d{1,9}");

  /** The number of a run or session behind a name; a mere number may be a parameter. */
  private static final Pattern SESSION =
      Pattern.compile(
          "(?i)(.+?)[-_. ](?:run|rep|repetition|trial|round|session|attempt|try|lauf|sitzung)"
              + "[-_. ]?\\d{1,9}");

  private static final Pattern EXTENSION =
      Pattern.compile("(.+?)(?:\\.(?=\\d*[A-Za-z])[A-Za-z0-9]{1,9})?(?:\\.(?:gz|bz2))?");

  /** The parts of a name without directories. */
  static FileNameParts of(String baseName) {
    Matcher name = EXTENSION.matcher(baseName);
    String stem = name.matches() ? name.group(1) : baseName;
    return parts(stem, stem.indexOf('-'), true)
        .or(() -> parts(stem, stem.indexOf('_'), true))
        .or(() -> parts(stem, stem.indexOf(' '), true))
        .or(() -> atTheEnd(stem))
        .or(
            () ->
                known(stem)
                    ? Optional.of(new FileNameParts(stem, Optional.of(stem), Optional.empty()))
                    : Optional.empty())
        .or(() -> parts(stem, stem.indexOf('-'), false))
        .or(() -> parts(stem, stem.indexOf('_'), false))
        .orElseGet(() -> new FileNameParts(stem, Optional.empty(), Optional.of(stem)));
  }

  /** Whether a name is only the number of a run or session, such as {@code run1}. */
  static boolean isNumber(String name) {
    return NUMBERED.matcher(name).matches();
  }

  /** A name such as {@code sort-run2} without the number of the run. */
  static String withoutNumber(String name) {
    Matcher numbered = SESSION.matcher(name);
    return numbered.matches() ? numbered.group(1) : name;
  }

  /** Whether the platform is a well-known one. */
  boolean isKnown() {
    return platform.filter(FileNameParts::known).isPresent();
  }

  /** The name without that platform at its beginning or end. */
  String without(String other) {
    String small = stem.toLowerCase(Locale.ROOT);
    String name = other.toLowerCase(Locale.ROOT);
    if (small.matches("(?s)" + Pattern.quote(name) + "[-_ .].+")) {
      return stem.substring(name.length() + 1);
    }
    return small.matches("(?s).+[-_ .]" + Pattern.quote(name))
        ? stem.substring(0, stem.length() - name.length() - 1)
        : stem;
  }

  private static Optional<FileNameParts> parts(String stem, int separator, boolean mustBeKnown) {
    if (separator < 1 || separator == stem.length() - 1) {
      return Optional.empty();
    }
    String platform = stem.substring(0, separator);
    boolean accepted =
        mustBeKnown
            ? known(platform)
            : !NO_PLATFORM.matcher(platform.toLowerCase(Locale.ROOT)).matches();
    return accepted
        ? Optional.of(parts(stem, platform, stem.substring(separator + 1)))
        : Optional.empty();
  }

  private static Optional<FileNameParts> atTheEnd(String stem) {
    int separator = Math.max(stem.lastIndexOf('-'), stem.lastIndexOf('_'));
    if (separator < 1) {
      return Optional.empty();
    }
    String platform = stem.substring(separator + 1);
    return known(platform)
        ? Optional.of(parts(stem, platform, stem.substring(0, separator)))
        : Optional.empty();
  }

  private static FileNameParts parts(String stem, String platform, String rest) {
    return new FileNameParts(stem, Optional.of(platform), Optional.of(rest));
  }

  private static boolean known(String name) {
    return KnownPlatforms.traits(name.toLowerCase(Locale.ROOT)).isPresent();
  }
}
