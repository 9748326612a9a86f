package dev.tare.report.pdf.draw;

import com.lowagie.text.Document;
import dev.tare.dataset.file.PrintableText;
import dev.tare.report.model.TitledReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/** The document's XMP metadata; repeats its info dictionary. */
final class Xmp {

  private Xmp() {}

  static byte[] of(TitledReport report, String author) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("{dates}", report.started().map(Xmp::dates).orElse(""));
    values.put("{language}", report.language().code());
    values.put("{producer}", escaped(Document.getVersion()));
    values.put("{author}", escaped(author));
    values.put("{subject}", escaped(report.subtitle()));
    values.put("{title}", escaped(report.title()));
    String xmp = template();
    for (Map.Entry<String, String> value : values.entrySet()) {
      xmp = xmp.replace(value.getKey(), value.getValue());
    }
    return xmp.getBytes(StandardCharsets.UTF_8);
  }

  private static String dates(Instant started) {
    String date = started.truncatedTo(ChronoUnit.SECONDS).toString();
    return "<xmp:CreateDate>"
        + date
        + "</xmp:CreateDate>\n"
        + "<xmp:ModifyDate>"
        + date
        + "</xmp:ModifyDate>\n";
  }

  private static String escaped(String text) {
    return PrintableText.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String template() {
    try (InputStream file = Xmp.class.getResourceAsStream("metadata.xmp")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
