package dev.tare.report.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPageLabels;
import com.lowagie.text.pdf.PdfWriter;
import dev.tare.report.model.ReportModel;
import dev.tare.report.model.TitledReport;
import dev.tare.report.model.chapter.ChapterReport;
import dev.tare.report.pdf.draw.ArchiveMetadata;
import dev.tare.report.pdf.draw.Attachment;
import dev.tare.report.pdf.draw.AttachmentWriter;
import dev.tare.report.pdf.draw.PageFrame;
import dev.tare.report.pdf.draw.Painter;
import dev.tare.report.pdf.draw.Places;
import dev.tare.report.pdf.layout.Flow;
import dev.tare.report.pdf.layout.Page;
import dev.tare.report.pdf.layout.PageFormat;
import dev.tare.report.pdf.layout.Paper;
import dev.tare.report.text.Language;
import dev.tare.report.text.Messages;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** The report as a PDF document. */
public final class PdfReport {

  private PdfReport() {}

  /**
   * The document's bytes; the same model gives the same.
   *
   * @param attachments files to embed; those that are too large are named only
   */
  public static byte[] of(ReportModel report, Paper paper, List<Attachment> attachments) {
    PageFormat format = new PageFormat(paper);
    Messages messages = Messages.in(report.language());
    WrittenDocument written = new DocumentWriter(report, attachments, format, messages);
    return bytes(report, written, format, attachments);
  }

  /** The document on two campaigns. */
  public static byte[] of(ChapterReport report, Paper paper) {
    PageFormat format = new PageFormat(paper);
    Messages messages = Messages.in(report.language());
    return bytes(report, new ChapterWriter(report, format, messages), format, List.of());
  }

  private static byte[] bytes(
      TitledReport report, WrittenDocument written, PageFormat format, List<Attachment> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Paper paper = format.paper();
    Document document = new Document(new Rectangle(paper.width(), paper.height()));
    PdfWriter writer = PdfWriter.getInstance(document, bytes);
    Messages messages = Messages.in(report.language());
    prepare(writer);
    document.open();
    new ArchiveMetadata(report, messages).describe(writer);
    List<Page> pages = pages(written, format);
    PageFrame frame = new PageFrame(report.title(), pages.size(), messages);
    new Painter(document, writer, format, frame, new Places(pages)).draw(pages);
    List<Attachment> embedded = files.stream().filter(one -> !one.isTooLarge()).toList();
    new AttachmentWriter(writer, messages, report.started()).add(embedded);
    writer.flush();
    ArchiveMetadata.identify(writer, bytes.toByteArray());
    document.close();
    return bytes.toByteArray();
  }

  /** The page numbers in the contents are known after the first pass, which they do not change. */
  private static List<Page> pages(WrittenDocument writer, PageFormat format) {
    List<Page> unnumbered = Flow.pages(format, writer.regions(new Places(List.of())));
    return Flow.pages(format, writer.regions(new Places(unnumbered)));
  }

  private static void prepare(PdfWriter writer) {
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setFullCompression();
    writer.setTagged();
    writer.setTabs(PdfName.S);
    writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
    PdfPageLabels labels = new PdfPageLabels();
    labels.addPageLabel(1, PdfPageLabels.DECIMAL_ARABIC_NUMERALS);
    writer.setPageLabels(labels);
  }

  /** The file of a document. */
  public static String file(Language language) {
    return "report-" + language.code() + ".pdf";
  }
}
