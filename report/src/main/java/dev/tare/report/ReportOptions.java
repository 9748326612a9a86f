package dev.tare.report;

import dev.tare.report.html.PageTemplates;
import dev.tare.report.pdf.layout.Paper;
import dev.tare.report.text.Language;
import java.util.List;

/**
 * How a report is written.
 *
 * @param languages at least one; summary.md and the figures are in the first
 * @param pictures whether each figure is also a PNG
 * @param templates of the pages
 * @param paper of the documents
 */
public record ReportOptions(
    List<Language> languages, boolean pictures, PageTemplates templates, Paper paper) {

  public ReportOptions {
    languages = List.copyOf(languages);
  }

  public static ReportOptions in(List<Language> languages) {
    return new ReportOptions(languages, false, PageTemplates.OURS, Paper.A4);
  }
}
