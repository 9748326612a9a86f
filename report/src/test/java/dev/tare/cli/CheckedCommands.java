package dev.tare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.cli.terminal.DraftedMapping;
import dev.tare.cli.terminal.ExitCode;
import dev.tare.cli.terminal.ImportSummary;
import dev.tare.cli.terminal.PrintableWriter;
import dev.tare.dataset.mapping.MappingReader;
import dev.tare.dataset.read.BareDirectory;
import dev.tare.dataset.read.BareDirectoryReader;
import dev.tare.dataset.source.ReadOptions;
import dev.tare.report.HostileText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Runs commands; what they print and write must be shown, never obeyed, whatever it is made of. */
final class CheckedCommands {

  private static final Pattern OBEYED =
      Pattern.compile(
          "[\\p{Cc}&&[^\\n]]|[\\u202A-\\u202E\\u2066-\\u2069\\u2028\\u2029\\uFEFF\\uFFFE\\uFFFF]");

  /** Lines that begin in the midst of a hostile text. */
  private static final Pattern CONTINUED = Pattern.compile("# x|- y|```|b|\\|---\\|---\\|");

  private static final Pattern PAGE = Pattern.compile(".*\\.(html|svg|xml)");

  private CheckedCommands() {}

  /** Ends well, or with one line that says why not; returns what it printed. */
  static String tare(Object... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] arguments = Stream.of(words).map(Object::toString).toArray(String[]::new);
    int exit = Tare.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    String printed = out.toString() + err;
    assertShown(printed);
    if (exit == ExitCode.USAGE || out.toString().isEmpty() && exit == ExitCode.FAILED) {
      assertThat(err.toString()).hasLineCount(1).startsWith("tare: ");
    }
    return printed;
  }

  /** What an import prints and asks, without the command line, which takes longer to set up. */
  static String understood(Path source, Path mapping) {
    StringWriter out = new StringWriter();
    ReadOptions options =
        new ReadOptions(Map.of(), Optional.of(MappingReader.read(mapping)), Optional.empty());
    BareDirectory read = BareDirectoryReader.read(source, options);
    ImportSummary.print(read, PrintableWriter.on(new PrintWriter(out)));
    return out + DraftedMapping.of(read, Optional.empty()).orElse("");
  }

  static void assertShown(String printed) {
    assertThat(printed.lines())
        .noneMatch(line -> OBEYED.matcher(line).find())
        .noneMatch(line -> CONTINUED.matcher(line.strip()).matches())
        .noneMatch(line -> line.contains("unexpected") || line.startsWith("\tat "));
  }

  /** All files of a folder are text, pages have no markup of others. */
  static void assertInert(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.getFileName().toString().matches(".*\\.(pdf|gz|png|ttf|woff2?)")) {
          assertInertFile(file);
        }
      }
    }
    assertThat(Path.of("/tmp/PWNED")).doesNotExist();
  }

  private static void assertInertFile(Path file) throws IOException {
    String text = Files.readString(file);
    assertThat(OBEYED.matcher(text).results().map(found -> context(text, found.start())))
        .as(file.toString())
        .isEmpty();
    if (PAGE.matcher(file.toString()).matches()) {
      assertThat(markup().stream().filter(text::contains)).as(file.toString()).isEmpty();
    }
  }

  private static String context(String text, int at) {
    return text.substring(Math.max(0, at - 40), at) + "<" + (int) text.charAt(at) + ">";
  }

  private static List<String> markup() {
    return HostileText.all().stream()
        .filter(text -> text.length() > 4 && (text.indexOf('<') >= 0 || text.indexOf('"') >= 0))
        .toList();
  }
}
