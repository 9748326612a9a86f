package dev.tare.report.pdf.draw;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfFileSpecification;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfWriter;
import dev.tare.report.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;

/**
 * Embeds files, associated with the document as PDF/A-3 demands.
 *
 * @param written when; the campaign's date, so that the bytes depend on the data only
 */
public record AttachmentWriter(PdfWriter writer, Messages messages, Optional<Instant> written) {

  private static final int COMPRESSION = 6;

  public void add(List<Attachment> attachments) {
    PdfArray associated = new PdfArray();
    try {
      for (Attachment attachment : attachments) {
        associated.add(add(attachment).getReference());
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    if (!associated.isEmpty()) {
      writer.getExtraCatalog().put(PdfName.AF, associated);
    }
  }

  private PdfFileSpecification add(Attachment attachment) throws IOException {
    PdfDictionary parameters = new PdfDictionary();
    written.ifPresent(date -> parameters.put(PdfName.MODDATE, date(date)));
    PdfFileSpecification file =
        PdfFileSpecification.fileEmbedded(
            writer,
            null,
            attachment.name(),
            attachment.bytes(),
            attachment.type(),
            parameters,
            COMPRESSION);
    PdfName relation = new PdfName(attachment.source() ? "Source" : "Data");
    file.put(new PdfName("AFRelationship"), relation);
    file.addDescription(messages.text("pdf.file." + attachment.name()), true);
    writer.addFileAttachment(attachment.name(), file);
    return file;
  }

  private static PdfDate date(Instant date) {
    return new PdfDate(GregorianCalendar.from(date.atZone(ZoneOffset.UTC)));
  }
}
