package dev.tare.report.pdf.draw;

import java.nio.charset.StandardCharsets;

/**
 * A file inside the document.
 *
 * @param type its media type
 * @param source whether the document was made of it; otherwise it holds the same data
 * @param isTooLarge whether it is only named
 */
public record Attachment(
    String name, String type, boolean source, byte[] bytes, boolean isTooLarge) {

  /** Bytes: a document stays small enough to be mailed. */
  public static final int LARGEST = 4 << 20;

  public Attachment {
    bytes = bytes.clone();
  }

  public static Attachment source(String name, String json) {
    return of(name, "application/json", true, json);
  }

  public static Attachment table(String name, String csv) {
    return of(name, "text/csv", false, csv);
  }

  /** A table that would be too large, and need not be made. */
  public static Attachment tooLarge(String table) {
    return new Attachment(table, "text/csv", false, new byte[0], true);
  }

  private static Attachment of(String name, String type, boolean source, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Attachment(name, type, source, bytes, bytes.length > LARGEST);
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }
}
