package dev.tare.report.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The fonts, embedded as far as they are used. */
enum Face {
  REGULAR("LiberationSans-Regular.ttf"),
  BOLD("LiberationSans-Bold.ttf"),
  MONO("LiberationMono-Regular.ttf");

  /** Stands where the font has no letter; the reader sees that something is missing. */
  private static final int MISSING = '\u25a1';

  private final BaseFont base;

  Face(String file) {
    try (InputStream font = Face.class.getResourceAsStream("/liberation/" + file)) {
      base =
          BaseFont.createFont(
              file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, font.readAllBytes(), null);
      base.setIncludeCidSet(false);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  BaseFont base() {
    return base;
  }

  String printable(String text) {
    return text.replace('\u2011', '-')
        .codePoints()
        .map(letter -> base.charExists(letter) ? letter : MISSING)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
