package dev.tare.dataset.format.tool;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

/** A line that was read already, and what follows it. */
final class QuotedRest extends Reader {

  private final Reader first;
  private final Reader rest;

  QuotedRest(String line, Reader rest) {
    this.first = new StringReader(line + "\n");
    this.rest = rest;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int read = first.read(buffer, offset, length);
    return read >= 0 ? read : rest.read(buffer, offset, length);
  }

  @Override
  public void close() throws IOException {
    rest.close();
  }
}
