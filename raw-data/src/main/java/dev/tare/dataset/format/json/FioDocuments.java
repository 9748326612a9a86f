package dev.tare.dataset.format.json;

import java.io.BufferedReader;
import java.io.IOException;

/** Splits the output of fio into its JSON texts, which other lines may surround. */
final class FioDocuments {

  /** Receives the texts by the lines where they begin. */
  interface Reader {
    void read(String json, long firstLine) throws IOException;

    /** A text has no end, because fio was interrupted or the file was cut off. */
    void cutOff(long firstLine, long lastLine);
  }

  private final Reader reader;
  private final StringBuilder json = new StringBuilder();
  private long firstLine;
  private long lastLine;
  private int depth;

  private FioDocuments(Reader reader) {
    this.reader = reader;
  }

  /** Reads each text; one begins at a line that begins with a brace. */
  static void split(BufferedReader text, Reader reader) throws IOException {
    FioDocuments documents = new FioDocuments(reader);
    long number = 0;
    for (String line = text.readLine(); line != null; line = text.readLine()) {
      documents.add(line, ++number);
      documents.lastLine = number;
    }
    documents.end();
  }

  private void add(String line, long number) throws IOException {
    boolean inside = json.length() > 0;
    if (inside && line.equals("{")) {
      end();
      inside = false;
    }
    if (!inside && !line.stripLeading().startsWith("{")) {
      return;
    }
    firstLine = inside ? firstLine : number;
    json.append(line).append('\n');
    depth += depth(line);
    if (depth <= 0) {
      end();
    }
  }

  private void end() throws IOException {
    if (depth > 0) {
      reader.cutOff(firstLine, lastLine);
    } else if (json.length() > 0) {
      reader.read(json.toString(), firstLine);
    }
    json.setLength(0);
    depth = 0;
  }

  /** The braces that a line opens, less those that it closes. */
  private static int depth(String line) {
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quoted && c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted) {
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      }
    }
    return depth;
  }
}
