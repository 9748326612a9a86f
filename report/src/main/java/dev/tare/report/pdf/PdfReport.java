package dev.tare.report.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfWriter;
import dev.tare.report.model.ReportModel;
import dev.tare.report.model.TitledReport;
import dev.tare.report.model.chapter.ChapterReport;
import dev.tare.report.text.Language;
import dev.tare.report.text.Messages;
import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;

/** The report as a PDF document. */
public final class PdfReport {

  private PdfReport() {}

  /** The document's bytes; the same model gives the same. */
  public static byte[] of(ReportModel report) {
    return bytes(report, writer -> writer.add(report));
  }

  /** The document on two campaigns. */
  public static byte[] of(ChapterReport report) {
    return bytes(report, writer -> writer.add(report));
  }

  private static byte[] bytes(TitledReport report, Consumer<DocumentWriter> content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Document document = PageFormat.document();
    PdfWriter writer = PdfWriter.getInstance(document, bytes);
    Messages messages = Messages.in(report.language());
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setFullCompression();
    writer.setStrictImageSequence(true);
    writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
    writer.setPageEvent(new RunningHeader(report.title(), messages));
    document.open();
    new ArchiveMetadata(report, messages).describe(writer);
    content.accept(new DocumentWriter(new PageLayout(document, writer), messages));
    document.close();
    return bytes.toByteArray();
  }

  /** The file of a document. */
  public static String file(Language language) {
    return "report-" + language.code() + ".pdf";
  }
}
