package dev.tare.dataset.format.line;

import dev.tare.dataset.IssueCode;
import dev.tare.dataset.file.PrintableText;
import dev.tare.dataset.source.SourceFile;

/** Reports what a tool's text states beside its values, and what was left out of it. */
public final class LeftOutLines {

  private static final int CLIP = 80;

  private final SourceFile file;

  public LeftOutLines(SourceFile file) {
    this.file = file;
  }

  /** A report without its result. */
  public void truncated(ToolOutput report, String tool) {
    truncated(report.firstLine(), tool);
  }

  public void truncated(long line, String tool) {
    add(
        IssueCode.CUT_OFF,
        line,
        "the output of " + tool + " ends before its result; run left out; repeat it");
  }

  /** Errors that the tool counts in a run that has a value. */
  public void errors(ToolOutput.Found found) {
    add(IssueCode.TOOL_WARNING, found.line(), quoted(found.group(1)) + "; the value is kept");
  }

  /** An error of the tool, which ended a run. */
  public void failure(ToolOutput.Found found) {
    add(IssueCode.TOOL_ERROR, found.line(), quoted(found.group(1)) + "; counted as a failed run");
  }

  /** A value that is the mean of runs which the file does not have. */
  public void meanOnly(long line, String remedy) {
    add(IssueCode.MEANS_ONLY, line, "the mean of runs that the file does not have; " + remedy);
  }

  /** A message of the tool that no value belongs to. */
  public void message(ToolOutput.Found found) {
    add(IssueCode.NOT_UNDERSTOOD, found.line(), quoted(found.group(1)) + "; no run read from it");
  }

  /** A line that should have a value. */
  public void line(TextLine line, String expected) {
    add(
        IssueCode.NOT_UNDERSTOOD,
        line.number(),
        quoted(line.text()) + " is not " + expected + "; line left out; correct or remove it");
  }

  public void add(IssueCode code, long line, String text) {
    file.issues().add(code, line, text);
  }

  public static String quoted(String text) {
    String plain = PrintableText.of(text).strip();
    return "'" + (plain.length() <= CLIP ? plain : plain.substring(0, CLIP) + "…") + "'";
  }
}
