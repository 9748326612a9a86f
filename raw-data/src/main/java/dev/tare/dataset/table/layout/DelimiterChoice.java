package dev.tare.dataset.table.layout;

import dev.tare.dataset.table.cell.CellContent;
import dev.tare.dataset.table.column.NotUnderstoodException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the delimiter of a table by all its lines. */
final class DelimiterChoice {

  private static final List<Delimiter> CANDIDATES =
      List.of(Delimiter.SEMICOLON, Delimiter.TAB, Delimiter.PIPE, Delimiter.COMMA);

  /** A number that may have a decimal comma, or blanks or commas as separators of thousands. */
  private static final String DIGITS =
      "\\d{1,3}(?:,\\d{3})+\\.\\d+|\\d{1,3}(?:,\\d{3}){2,}"
          + "|\\d{1,3}(?:[ \u00a0\u202f']\\d{3})+(?:,\\d+)?|[\\d.]*,?\\d*";

  /** The same, with a unit or suffix behind it. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?=.*\\d)[+-]?(?:"
              + DIGITS
              + ")(?:[eE][+-]?\\d{1,4})?"
              + "(?:[ \u00a0]?[\\p{L}%\u00b5\u03bc/][^\\s\\d,;]{0,19})?");

  private final List<TableLine> lines;

  private DelimiterChoice(List<TableLine> lines) {
    this.lines = lines;
  }

  /**
   * The delimiter that gives most lines the same number of fields, at least two.
   *
   * @throws NotUnderstoodException if numbers may have a decimal comma or be two fields
   */
  static Delimiter of(List<TableLine> lines) {
    return new DelimiterChoice(lines).choose();
  }

  private Delimiter choose() {
    for (Delimiter delimiter : CANDIDATES) {
      if (splits(delimiter) && !(delimiter == Delimiter.COMMA && isPartOfNumbers())) {
        return delimiter;
      }
    }
    return areSingleValues(lines) || !splits(Delimiter.BLANKS) || areRuledOut()
        ? Delimiter.NONE
        : Delimiter.BLANKS;
  }

  private boolean isPartOfNumbers() {
    return areInsideNumbers() || isDecimalComma();
  }

  /** Whether blanks give the fields that the header has, and all commas are inside numbers then. */
  private boolean areInsideNumbers() {
    int fields = usual(Delimiter.BLANKS).map(Map.Entry::getKey).orElse(0);
    int byCommas = usual(Delimiter.COMMA).map(Map.Entry::getKey).orElse(0);
    return splits(Delimiter.BLANKS)
        && (fields > Math.max(byCommas, 2) && haveWords(fields) && !isNamedByCommas(byCommas)
            || isNamedByBlanks(fields))
        && lines.stream()
            .flatMap(line -> Delimiter.BLANKS.split(line.text()).stream())
            .filter(row -> row.size() == fields)
            .flatMap(List::stream)
            .filter(field -> field.contains(","))
            .allMatch(DelimiterChoice::isNumber);
  }

  /** Whether blanks split most lines so that one field is a word, as in {@code 3 red 1,5}. */
  private boolean haveWords(int fields) {
    return lines.stream()
                .flatMap(line -> Delimiter.BLANKS.split(line.text()).stream())
                .filter(row -> row.size() == fields)
                .filter(row -> row.stream().anyMatch(f -> f.chars().allMatch(Character::isLetter)))
                .count()
            * 2
        > lines.size();
  }

  /** Whether a line without commas and digits has as many words. */
  private boolean isNamedByBlanks(int fields) {
    return lines.stream()
        .map(TableLine::text)
        .filter(text -> !text.contains(",") && text.chars().noneMatch(Character::isDigit))
        .flatMap(text -> Delimiter.BLANKS.split(text).stream())
        .anyMatch(words -> words.size() == fields);
  }

  /** Whether a line without digits has as many names between commas. */
  private boolean isNamedByCommas(int fields) {
    return lines.stream()
        .filter(line -> line.text().chars().noneMatch(Character::isDigit))
        .flatMap(line -> Delimiter.COMMA.split(line.text()).stream())
        .anyMatch(names -> names.size() > 1 && names.size() == fields);
  }

  private boolean splits(Delimiter delimiter) {
    return usual(delimiter)
        .filter(most -> most.getKey() > 1 && most.getValue() * 2 > lines.size())
        .isPresent();
  }

  /** The most frequent number of fields and its number of lines. */
  private Optional<Map.Entry<Integer, Integer>> usual(Delimiter delimiter) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (TableLine line : lines) {
      delimiter
          .split(line.text())
          .filter(fields -> fields.stream().noneMatch(DelimiterChoice::isTorn))
          .ifPresent(fields -> counts.merge(fields.size(), 1, Integer::sum));
    }
    return counts.entrySet().stream().max(Map.Entry.comparingByValue());
  }

  /** Whether a field is a part of a quoted text, so that another delimiter was meant. */
  private static boolean isTorn(String field) {
    return field.chars().filter(c -> c == '"').count() % 2 == 1;
  }

  /** Whether the commas of lines such as {@code 10,367} are decimal commas in a single column. */
  private boolean isDecimalComma() {
    List<TableLine> numbers =
        lines.stream().filter(line -> isNumber(line.text()) && !line.isComment()).toList();
    boolean likely =
        numbers.stream().anyMatch(line -> line.text().contains(","))
            && numbers.size() * 2 > lines.size();
    if (!likely || startsWithTimes(numbers)) {
      return false;
    }
    Optional<TableLine> header =
        lines.stream()
            .filter(line -> line.number() < numbers.get(0).number())
            .reduce((above, last) -> last);
    if (header.isPresent()) {
      return !header.get().text().contains(",");
    }
    throw NotUnderstoodException.ambiguous(
        numbers.get(0).number(),
        "'"
            + numbers.get(0).text().strip()
            + "' may be a number with a decimal comma or two columns; state delimiter: none or"
            + " delimiter: \",\" for this file in the mapping",
        "delimiter");
  }

  private static boolean isNumber(String text) {
    return NUMBER.matcher(text.strip()).matches();
  }

  /** Whether the texts before the commas are Unix times, or count the lines. */
  private static boolean startsWithTimes(List<TableLine> numbers) {
    List<String> firsts =
        numbers.stream().map(line -> line.text().strip().split(",", 2)[0]).toList();
    boolean times = firsts.stream().allMatch(text -> text.matches("\\d{9,19}(?:\\.\\d*)?"));
    return times || counts(firsts);
  }

  private static boolean counts(List<String> firsts) {
    if (firsts.size() < 2 || !firsts.get(0).matches("[01]")) {
      return false;
    }
    int start = Integer.parseInt(firsts.get(0));
    for (int i = 0; i < firsts.size(); i++) {
      if (!firsts.get(i).equals(Integer.toString(start + i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether lines such as {@code 1 002 918.67} or {@code 1m 4s} are single values. */
  private static boolean areSingleValues(List<TableLine> all) {
    List<TableLine> values = all.stream().filter(line -> isValue(line.text())).toList();
    boolean blanks = values.stream().anyMatch(line -> line.text().strip().contains(" "));
    boolean counted =
        counts(all.stream().map(line -> line.text().strip().split("\\s", 2)[0]).toList());
    if (!blanks || values.size() * 2 <= all.size() || counted) {
      return false;
    }
    return !values.stream().allMatch(line -> line.text().strip().matches("\\d{1,3} \\d{3}"))
        || isOneColumn(all, values);
  }

  /** Whether {@code 11 523} in all lines is one number, judged by the header. */
  private static boolean isOneColumn(List<TableLine> all, List<TableLine> values) {
    return all.stream()
        .filter(line -> !isValue(line.text()) && line.number() < values.get(0).number())
        .reduce((title, header) -> header)
        .map(header -> withoutUnit(header.text()))
        .map(name -> !name.contains(" "))
        .orElseThrow(
            () ->
                NotUnderstoodException.ambiguous(
                    values.get(0).number(),
                    "'"
                        + values.get(0).text().strip()
                        + "' may be one number or two columns; state delimiter: none or"
                        + " delimiter: blank for this file in the mapping",
                    "delimiter"));
  }

  private static String withoutUnit(String header) {
    return header.replace("\"", "").replaceFirst("[\\[(][^\\])]*[\\])]\\s*$", "").strip();
  }

  private static boolean isValue(String line) {
    CellContent content = CellContent.of(line.strip().replaceFirst("^\"([^\"]*)\"$", "$1"));
    return content instanceof CellContent.Quantity
        || content instanceof CellContent.Duration
        || content instanceof CellContent.Moment;
  }

  /** Whether no line has a number, as in prose. */
  private boolean areRuledOut() {
    return lines.stream().noneMatch(line -> line.text().chars().anyMatch(Character::isDigit));
  }
}
