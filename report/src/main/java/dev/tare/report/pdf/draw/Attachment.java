package dev.tare.report.pdf.draw;

import java.nio.charset.StandardCharsets;

/**
 * A file inside the document.
 *
 * @param type its media type
 * @param source whether the document was made of it; otherwise it holds the same data
 */
public record Attachment(String name, String type, boolean source, byte[] bytes) {

  /** Bytes: a document stays small enough to be mailed. */
  public static final int LARGEST = 4 << 20;

  public Attachment {
    bytes = bytes.clone();
  }

  public static Attachment source(String name, String json) {
    return new Attachment(name, "application/json", true, bytes(json));
  }

  public static Attachment table(String name, String csv) {
    return new Attachment(name, "text/csv", false, bytes(csv));
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  public boolean isTooLarge() {
    return bytes.length > LARGEST;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
