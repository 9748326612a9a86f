package dev.tare.dataset.format.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lines that a tool printed for one run, in order, never empty. */
public record ToolOutput(List<TextLine> lines) {

  /** A line of a known form. */
  public record Found(long line, MatchResult match) {

    public String group(int group) {
      return match.group(group);
    }

    public PrintedNumber number(int group) {
      return PrintedNumber.of(group(group));
    }
  }

  /** A pattern of a whole line, where {@code #} stands for a number. */
  public static Pattern line(String form) {
    return Pattern.compile(form.replace("#", PrintedNumber.PATTERN));
  }

  /** The reports of a text, each from a line of that form up to the next; the rest is left out. */
  public static List<ToolOutput> split(List<TextLine> lines, Pattern start) {
    List<ToolOutput> reports = new ArrayList<>();
    for (TextLine line : lines) {
      if (start.matcher(line.text()).matches()) {
        reports.add(new ToolOutput(new ArrayList<>()));
      }
      if (!reports.isEmpty()) {
        reports.get(reports.size() - 1).lines.add(line);
      }
    }
    return reports;
  }

  public long firstLine() {
    return lines.get(0).number();
  }

  public long lastLine() {
    return lines.get(lines.size() - 1).number();
  }

  /** The first line of that form. */
  public Optional<Found> find(Pattern form) {
    return all(form).findFirst();
  }

  public Stream<Found> all(Pattern form) {
    return lines.stream().flatMap(line -> found(line, form).stream());
  }

  public static Optional<Found> found(TextLine line, Pattern form) {
    Matcher matcher = form.matcher(line.text());
    return matcher.matches()
        ? Optional.of(new Found(line.number(), matcher.toMatchResult()))
        : Optional.empty();
  }

  /** The numbers of all lines of that form. */
  public List<PrintedNumber> numbers(Pattern form, int group) {
    return all(form).map(found -> found.number(group)).toList();
  }
}
