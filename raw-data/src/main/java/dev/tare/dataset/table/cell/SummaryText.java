package dev.tare.dataset.table.cell;

import java.util.regex.Pattern;

/** Words that mark a row as a summary of the others. */
public final class SummaryText {

  private static final Pattern WORD =
      Pattern.compile(
          "(?iu)[#\\s]*(?:mean|avg\\.?|average|geo(?:metric)?["
              + " _-]?mean|median|std|stdev|stddev|std[._ -]?dev"
              + "|sd|var|variance|cv|cov|min|max|minimum|maximum|total|sum|range|count|n"
              + "|mittelwert|mittel|durchschnitt|summe|gesamt|anzahl|stdabw[.\\w]*|standardabweichung|varianz|spannweite|moyenne|m\u00e9diane|[e\u00e9]cart[-"
              + " ]type|somme|media|mediana|promedio|desviaci[o\u00f3]n"
              + " est[a\u00e1]ndar|mad|iqr|stderr|arithmetic"
              + " mean|p\\d{1,2}|q[123]|\\d{1,2}(?:th|%)[ _-]?percentile)"
              + "(?:\\s*\\([^)]*\\))?\\s*(?:[:=].*|\\s[-+.,\\d]+\\S*)?");

  private SummaryText() {}

  public static boolean isSummary(String text) {
    return text.length() <= 80 && hasWord(text) && WORD.matcher(text.strip()).matches();
  }

  /** Whether it is more than a number or a time; most cells are not. */
  private static boolean hasWord(String text) {
    return text.chars().anyMatch(c -> (c < '0' || c > '9') && ".:-+TZ".indexOf(c) < 0);
  }
}
