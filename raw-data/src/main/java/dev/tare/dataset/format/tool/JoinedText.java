package dev.tare.dataset.format.tool;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

/** A text that was read already, and what follows it. */
final class JoinedText extends Reader {

  private final Reader first;
  private final Reader rest;

  JoinedText(String first, Reader rest) {
    this.first = new StringReader(first);
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
