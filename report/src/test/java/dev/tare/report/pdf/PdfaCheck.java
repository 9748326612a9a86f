package dev.tare.report.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Asks veraPDF whether a document keeps to a standard. */
final class PdfaCheck {

  private PdfaCheck() {}

  /** veraPDF compares names in the letters of the reader's language: Integer fails in Turkish. */
  static List<String> violations(byte[] document, PDFAFlavour standard) throws Exception {
    Locale reader = Locale.getDefault();
    Locale.setDefault(Locale.ROOT);
    try {
      return found(document, standard);
    } finally {
      Locale.setDefault(reader);
    }
  }

  private static List<String> found(byte[] document, PDFAFlavour standard) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(document), standard);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .map(found -> found.getRuleId().getClause() + " " + found.getMessage())
          .distinct()
          .toList();
    }
  }
}
