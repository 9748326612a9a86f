package dev.tare.dataset.table;

/** Finds a character in a text, place after place; the text is read once. */
final class NextCharacter {

  private final String text;
  private final char wanted;
  private int found = -1;

  NextCharacter(String text, char wanted) {
    this.text = text;
    this.wanted = wanted;
  }

  /** The first place from there on, never before an earlier one; else the length of the text. */
  int from(int start) {
    if (found < start) {
      int next = text.indexOf(wanted, start);
      found = next < 0 ? text.length() : next;
    }
    return found;
  }
}
