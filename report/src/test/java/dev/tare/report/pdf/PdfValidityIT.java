package dev.tare.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.report.Example;
import dev.tare.report.model.ReportModel;
import dev.tare.report.pdf.draw.Attachment;
import dev.tare.report.pdf.layout.Paper;
import dev.tare.report.sections.ReportBuilder;
import dev.tare.report.text.Language;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Whether documents are fit for archives and for readers who cannot see them. */
class PdfValidityIT {

  @ParameterizedTest
  @CsvSource({"EN, A4", "DE, A4", "EN, LETTER"})
  void keepsToBothStandards(Language language, Paper paper) throws Exception {
    ReportModel report =
        ReportBuilder.build(Example.dataset(), Example.analysisSinceEarlier(), language);
    List<Attachment> files =
        List.of(
            Attachment.source("analysis.json", "{}"),
            Attachment.table("summary.csv", "a,b\n1,2\n"));
    byte[] document = PdfReport.of(report, paper, files);
    assertThat(PdfaCheck.violations(document, PDFAFlavour.PDFA_3_A)).isEmpty();
    assertThat(PdfaCheck.violations(document, PDFAFlavour.PDFUA_1)).isEmpty();
  }
}
