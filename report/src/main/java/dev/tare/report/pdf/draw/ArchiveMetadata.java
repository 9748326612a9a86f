package dev.tare.report.pdf.draw;

import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import dev.tare.dataset.file.Digest;
import dev.tare.dataset.file.PrintableText;
import dev.tare.report.model.TitledReport;
import dev.tare.report.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.HexFormat;

/**
 * What makes the document fit for archives and for everybody (PDF/A-3a, PDF/UA-1): who made it from
 * what, in which colours. Date and identity are the campaign's, so that the same report has the
 * same bytes.
 */
public record ArchiveMetadata(TitledReport report, Messages messages) {

  public void describe(PdfWriter writer) {
    PdfDictionary info = writer.getInfo();
    info.put(PdfName.TITLE, text(report.title()));
    info.put(PdfName.SUBJECT, text(report.subtitle()));
    info.put(PdfName.AUTHOR, text(author()));
    info.put(PdfName.CREATOR, text(author()));
    info.remove(PdfName.CREATIONDATE);
    report.started().ifPresent(started -> date(info, started));
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(report.language().code()));
    writer.setXmpMetadata(Xmp.of(report, author()));
    colours(writer);
  }

  private static void date(PdfDictionary info, Instant started) {
    PdfDate date = new PdfDate(GregorianCalendar.from(started.atZone(ZoneOffset.UTC)));
    info.put(PdfName.CREATIONDATE, date);
    info.put(PdfName.MODDATE, date);
  }

  private static void colours(PdfWriter writer) {
    try (InputStream profile = ArchiveMetadata.class.getResourceAsStream("srgb.icc")) {
      writer.setOutputIntents("", "PDFA/1", "", "sRGB IEC61966-2.1", profile.readAllBytes());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private String author() {
    return messages.text("pdf.author");
  }

  /**
   * Names the document by its own bytes.
   *
   * @param written all but what is written on closing
   */
  public static void identify(PdfWriter writer, byte[] written) {
    byte[] identity = Arrays.copyOf(HexFormat.of().parseHex(Digest.sha256(written)), 16);
    writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(identity, identity));
  }

  private static PdfString text(String text) {
    return new PdfString(PrintableText.of(text), PdfString.TEXT_UNICODE);
  }
}
