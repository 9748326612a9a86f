package dev.tare.analyzer.expectation;

import dev.tare.dataset.file.InputException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a line of text that moves forward, and complains with its column. */
final class TextCursor {

  private final SourceLine line;
  private final String text;
  private int at;
  private int last;

  TextCursor(SourceLine line) {
    this.line = line;
    text = line.text();
  }

  String text() {
    return text.strip();
  }

  boolean atEnd() {
    skipBlanks();
    return at == text.length();
  }

  /** Moves past the word if it comes next. */
  boolean accept(String word) {
    skipBlanks();
    boolean found = text.startsWith(word, at);
    if (found) {
      moveTo(at + word.length());
    }
    return found;
  }

  /** Moves past what matches, if it comes next. */
  Optional<String> accept(Pattern pattern) {
    skipBlanks();
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    moveTo(matcher.end());
    return Optional.of(matcher.group());
  }

  private void moveTo(int place) {
    last = at;
    at = place;
  }

  /** Where what was accepted last begins. */
  String placeOfLast() {
    return place(last);
  }

  private String place(int index) {
    return line.file() + ":" + line.line() + ":" + (line.column() + index);
  }

  /** About what comes next. */
  InputException complaint(String words) {
    skipBlanks();
    return complaint(at, words);
  }

  /** About what was accepted last. */
  InputException complaintAboutLast(String words) {
    return complaint(last, words);
  }

  private InputException complaint(int index, String words) {
    return new InputException(place(index) + ": " + words);
  }

  private void skipBlanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }
}
