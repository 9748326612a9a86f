package dev.tare.cli;

import dev.tare.dataset.file.AtomicFile;
import dev.tare.report.chart.style.Lettering;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Runs analysis and report as they are called, over a campaign and over its tables alone, so that
 * the launcher can archive the loaded classes; and unpacks the font of drawings.
 */
final class Rehearsal {

  private Rehearsal() {}

  /** Takes the directories of a campaign, and for what is written. */
  public static void main(String[] arguments) throws IOException {
    Path directory = Path.of(arguments[0]);
    Path to = Path.of(arguments[1]);
    String campaign = copy(directory, "*.{csv,json}", to.resolve("campaign"));
    String tables = copy(directory, "*.csv", to.resolve("tables"));
    silently("analyze", campaign);
    silently("report", campaign);
    silently("analyze", tables);
    AtomicFile.write(to.resolve("font.ttf"), Lettering.file());
  }

  private static void silently(String... arguments) {
    Tare.run(new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()), arguments);
  }

  private static String copy(Path directory, String files, Path to) throws IOException {
    Files.createDirectory(to);
    try (DirectoryStream<Path> chosen = Files.newDirectoryStream(directory, files)) {
      for (Path file : chosen) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
    return to.toString();
  }
}
