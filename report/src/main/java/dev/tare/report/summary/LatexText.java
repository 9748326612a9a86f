package dev.tare.report.summary;

import dev.tare.dataset.file.PrintableText;
import java.util.Map;
import java.util.stream.Collectors;

/** Text for LaTeX and BibTeX: no character of it is a command. */
public final class LatexText {

  private static final Map<Integer, String> COMMANDS =
      Map.ofEntries(
          Map.entry((int) '\\', "\\textbackslash{}"),
          Map.entry((int) '{', "\\{"),
          Map.entry((int) '}', "\\}"),
          Map.entry((int) '$', "\\$"),
          Map.entry((int) '&', "\\&"),
          Map.entry((int) '#', "\\#"),
          Map.entry((int) '%', "\\%"),
          Map.entry((int) '_', "\\_"),
          Map.entry((int) '^', "\\textasciicircum{}"),
          Map.entry((int) '~', "\\textasciitilde{}"),
          Map.entry((int) '<', "\\textless{}"),
          Map.entry((int) '>', "\\textgreater{}"),
          Map.entry((int) '|', "\\textbar{}"),
          Map.entry((int) '"', "\\textquotedbl{}"),
          // after the end of a row they would be an argument
          Map.entry((int) '[', "{[}"),
          Map.entry((int) ']', "{]}"),
          Map.entry((int) '*', "{*}"),
          Map.entry(0xa0, "~"),
          Map.entry(0x202f, "\\,"),
          Map.entry(0xb1, "$\\pm$"),
          Map.entry(0xb5, "$\\mu$"),
          Map.entry(0xd7, "$\\times$"),
          Map.entry(0x2013, "--"),
          Map.entry(0x2026, "\\ldots{}"),
          Map.entry(0x2212, "$-$"));

  private LatexText() {}

  /** On one line. */
  public static String escaped(String text) {
    return PrintableText.line(text)
        .codePoints()
        .mapToObj(point -> COMMANDS.getOrDefault(point, Character.toString(point)))
        .collect(Collectors.joining());
  }
}
