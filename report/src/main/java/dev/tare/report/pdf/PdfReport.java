package dev.tare.report.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfWriter;
import dev.tare.report.model.ReportModel;
import dev.tare.report.words.Language;
import dev.tare.report.words.Words;
import java.io.ByteArrayOutputStream;

/** The report as a PDF document. */
public final class PdfReport {

  private PdfReport() {}

  /** The document's bytes; the same model gives the same. */
  public static byte[] of(ReportModel report) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Document document = Paper.document();
    PdfWriter writer = PdfWriter.getInstance(document, bytes);
    Words words = Words.in(report.language());
    writer.setStrictImageSequence(true);
    writer.setPageEvent(new Frame(report.title(), words));
    document.open();
    new Contents(new Flow(document, writer), words).add(report);
    document.close();
    return bytes.toByteArray();
  }

  /** The file of a document. */
  public static String file(Language language) {
    return "report-" + language.code() + ".pdf";
  }
}
