package dev.tare.cli.terminal;

import dev.tare.dataset.file.PrintableText;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

/** What is printed: whoever wrote it, a terminal shows it and obeys nothing in it. */
public final class PrintableWriter extends FilterWriter {

  private PrintableWriter(Writer to) {
    super(to);
  }

  /** Prints on another writer, line by line. */
  public static PrintWriter on(PrintWriter to) {
    return new PrintWriter(new PrintableWriter(to), true);
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    out.write(PrintableText.of(text.substring(from, from + length)));
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    out.write(PrintableText.of(new String(text, from, length)));
  }

  @Override
  public void write(int letter) throws IOException {
    out.write(PrintableText.of(Character.toString(letter)));
  }
}
