package dev.tare.analyzer.expectation;

import dev.tare.dataset.file.InputException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A position in a line of text that moves forward; its errors state file, line and column. */
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

  /** Moves past a match of the pattern if it comes next. */
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

  /** File, line and column at which the last accepted text begins. */
  String placeOfLast() {
    return place(last);
  }

  private String place(int index) {
    return line.file() + ":" + line.line() + ":" + (line.column() + index);
  }

  /** An error at the next character. */
  InputException errorHere(String message) {
    skipBlanks();
    return error(at, message);
  }

  /** An error at the beginning of the last accepted text. */
  InputException errorAtLast(String message) {
    return error(last, message);
  }

  private InputException error(int index, String message) {
    return new InputException(place(index) + ": " + message);
  }

  private void skipBlanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }
}
