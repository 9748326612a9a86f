package dev.tare.dataset.format.tool;

import java.io.IOException;
import java.io.Reader;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * The lines of a text and their fields, found in one pass through one buffer; a field becomes a
 * text when it is asked for.
 */
final class SplitLines {

  private static final int BUFFER = 1 << 16;

  private final Reader text;
  private final char delimiter;
  private final List<String> fields = new Fields();
  private char[] buffer = new char[BUFFER];
  private int filled = 0;
  private int start = 0;
  private int end = 0;
  private int next = 0;
  private boolean afterReturn = false;
  private boolean quoted = false;
  private int[] ends = new int[24];
  private int size = 0;

  SplitLines(Reader text, char delimiter) {
    this.text = text;
    this.delimiter = delimiter;
  }

  /** Goes to the next line; false when there is none. */
  boolean advance() throws IOException {
    begin();
    for (int i = start; ; i++) {
      if (i == filled) {
        int length = i - start;
        boolean more = fill();
        i = start + length;
        if (!more) {
          end(i, i);
          return length > 0;
        }
      }
      char c = buffer[i];
      if (c == delimiter) {
        add(i);
      } else if (c <= '"') {
        if (c == '\n' || c == '\r') {
          end(i, i + 1);
          afterReturn = c == '\r';
          return true;
        }
        quoted |= c == '"';
      }
    }
  }

  /** A line feed after a carriage return belongs to the line before. */
  private void begin() throws IOException {
    start = next;
    if (afterReturn && (start < filled || fill()) && buffer[start] == '\n') {
      start++;
    }
    afterReturn = false;
    quoted = false;
    size = 0;
  }

  private void end(int at, int following) {
    add(at);
    end = at;
    next = following;
  }

  private void add(int fieldEnd) {
    ends = size == ends.length ? Arrays.copyOf(ends, 2 * size) : ends;
    ends[size++] = fieldEnd - start;
  }

  /** Reads on behind the current line, which moves to the front; false at the end of the text. */
  private boolean fill() throws IOException {
    int kept = filled - start;
    char[] to = kept > buffer.length / 2 ? new char[2 * buffer.length] : buffer;
    System.arraycopy(buffer, start, to, 0, kept);
    buffer = to;
    start = 0;
    filled = kept;
    int read = text.read(buffer, kept, buffer.length - kept);
    filled += Math.max(read, 0);
    return read > 0;
  }

  /** Whether the line has a quote. */
  boolean isQuoted() {
    return quoted;
  }

  /** The whole line. */
  String line() {
    return new String(buffer, start, end - start);
  }

  /** The fields of the line, split at each delimiter; until the next line. */
  List<String> fields() {
    return fields;
  }

  /** The text from the beginning of the current line on; nothing else can be asked any more. */
  Reader rest() {
    return new JoinedText(new String(buffer, start, filled - start), text);
  }

  /** The fields of the current line. */
  private final class Fields extends AbstractList<String> implements RandomAccess {

    @Override
    public String get(int index) {
      int from = index == 0 ? 0 : ends[index - 1] + 1;
      return new String(buffer, start + from, ends[index] - from);
    }

    @Override
    public int size() {
      return size;
    }
  }
}
