package dev.tare.report.text;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with places for values: <code>{name}</code> puts in a finished string, <code>{name:kind}
 * </code> a number. Kinds are count, percent (without sign), within (a bound in per cent, rounded
 * up), exact (as in the data, six digits), size (a difference in per cent, or from 100 % on as a
 * factor), times (how often), effective (a number of independent runs, rounded down), ratio,
 * number, <code>beside_name
 * </code> (a number with no more decimals than that other one), p (with the sign before it), <code>
 * plural|run|runs
 * </code> (the word for that many) and <code>sign|falls|rises</code> (the word for that sign).
 */
record MessagePattern(String text) {

  private static final String BESIDE = "beside_";

  static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?::(\\w+)((?:\\|[^|}]*)*))?\\}");

  /** The places, without the words that plurals choose from. */
  Set<String> places() {
    Set<String> places = new TreeSet<>();
    PLACE
        .matcher(text)
        .results()
        .forEach(place -> places.add(place.group(1) + ":" + place.group(2)));
    return places;
  }

  /** The text with its values; absent when one is missing. */
  Optional<String> with(Map<String, ?> values, NumberText numbers) {
    if (PLACE.matcher(text).results().anyMatch(place -> values.get(place.group(1)) == null)) {
      return Optional.empty();
    }
    return Optional.of(
        PLACE
            .matcher(text)
            .replaceAll(
                place ->
                    Matcher.quoteReplacement(
                        place.group(2) != null && place.group(2).startsWith(BESIDE)
                            ? beside(place, values, numbers)
                            : fill(place, values.get(place.group(1)), numbers))));
  }

  private static String fill(MatchResult place, Object value, NumberText numbers) {
    if (place.group(2) == null) {
      return value.toString();
    }
    double number = ((Number) value).doubleValue();
    return switch (place.group(2)) {
      case "count" -> numbers.count(number);
      case "times" -> numbers.times(number);
      case "percent" -> numbers.percent(Math.abs(number));
      case "within" -> numbers.within(Math.abs(number));
      case "effective" -> numbers.effective(number);
      case "ratio" -> numbers.ratio(number, RatioDigits.LEAST);
      case "size" -> numbers.size(Math.abs(number));
      case "number" -> numbers.significant(number, 3);
      case "exact" -> numbers.exact(number);
      case "p" -> equation(number, numbers);
      case "plural" -> choice(place, Math.round(number) == 1);
      case "sign" -> choice(place, number < 0);
      default -> throw new IllegalArgumentException("no such kind: " + place.group());
    };
  }

  private static String beside(MatchResult place, Map<String, ?> values, NumberText numbers) {
    double number = ((Number) values.get(place.group(1))).doubleValue();
    Object other = values.get(place.group(2).substring(BESIDE.length()));
    return numbers.beside(number, ((Number) other).doubleValue(), 3);
  }

  private static String equation(double p, NumberText numbers) {
    String text = numbers.probability(p);
    return Character.isDigit(text.charAt(0)) ? "=\u00a0" + text : text;
  }

  private static String choice(MatchResult place, boolean first) {
    String[] messages = place.group(3).substring(1).split("\\|", -1);
    return messages[first ? 0 : 1];
  }
}
