package dev.tare.report.pdf.type;

import com.lowagie.text.pdf.BaseFont;
import dev.tare.dataset.file.PrintableText;
import dev.tare.report.text.ShownText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;

/** The fonts; only the characters used are embedded. */
public enum EmbeddedFont {
  REGULAR("LiberationSans-Regular.ttf"),
  BOLD("LiberationSans-Bold.ttf"),
  MONO("LiberationMono-Regular.ttf");

  /** Replaces characters that the font lacks, so that the reader sees the gap. */
  private static final int MISSING = '\u25a1';

  private final BaseFont base;

  EmbeddedFont(String file) {
    try (InputStream font = EmbeddedFont.class.getResourceAsStream("/liberation/" + file)) {
      base =
          BaseFont.createFont(
              file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, font.readAllBytes(), null);
      base.setIncludeCidSet(false);
      base.setSecureRandom(new FixedRandom());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public BaseFont base() {
    return base;
  }

  public String printable(String text) {
    return PrintableText.of(ShownText.beginning(text))
        .replace('\u2011', '-')
        .replace('\n', ' ')
        .codePoints()
        .map(letter -> base.charExists(letter) ? letter : MISSING)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** OpenPDF names font subsets at random; with this source the names are always the same. */
  private static final class FixedRandom extends SecureRandom {

    private static final long serialVersionUID = 1;

    @Override
    public double nextDouble() {
      return 0;
    }
  }
}
