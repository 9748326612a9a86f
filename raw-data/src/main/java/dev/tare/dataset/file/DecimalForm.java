package dev.tare.dataset.file;

/** Whether a text is a number by {@link DecimalText#PATTERN}, without a regular expression. */
final class DecimalForm {

  private static final int LONGEST_EXPONENT = 4;

  private DecimalForm() {}

  static boolean matches(String text) {
    int from = afterSign(text, 0);
    int point = afterDigits(text, from);
    boolean hasPoint = is(text, point, '.', '.');
    int end = hasPoint ? afterDigits(text, point + 1) : point;
    int digits = end - from - (hasPoint ? 1 : 0);
    return digits > 0 && (end == text.length() || isExponent(text, end));
  }

  private static boolean isExponent(String text, int at) {
    int from = afterSign(text, at + 1);
    int length = text.length() - from;
    return is(text, at, 'e', 'E')
        && length > 0
        && length <= LONGEST_EXPONENT
        && afterDigits(text, from) == text.length();
  }

  private static int afterSign(String text, int at) {
    return is(text, at, '+', '-') ? at + 1 : at;
  }

  private static int afterDigits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  private static boolean is(String text, int at, char one, char other) {
    return at < text.length() && (text.charAt(at) == one || text.charAt(at) == other);
  }
}
