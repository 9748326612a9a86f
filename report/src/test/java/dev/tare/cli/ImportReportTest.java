package dev.tare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.cli.terminal.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import that analyses and reports at once does what the three commands do. */
class ImportReportTest {

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void theFilesAreThoseOfTheSingleCommands() throws IOException {
    String source = source();
    String dataset = folder.resolve("data").toString();
    assertThat(tare("import", source, "--into", dataset, "--report")).isEqualTo(ExitCode.DONE);
    assertThat(out.toString()).doesNotContain("Next:").contains("report-de.pdf", "index.html");
    for (String file : new String[] {"analysis.json", "index.html", "index.de.html"}) {
      Files.copy(Path.of(dataset, file), folder.resolve(file));
    }
    assertThat(tare("analyze", dataset)).isEqualTo(ExitCode.DONE);
    assertThat(tare("report", dataset)).isEqualTo(ExitCode.DONE);
    for (String file : new String[] {"analysis.json", "index.html", "index.de.html"}) {
      assertThat(Path.of(dataset, file)).hasSameTextualContentAs(folder.resolve(file));
    }
  }

  @Test
  void whatIsNotImportedIsNotReported() throws IOException {
    String draft = folder.resolve("draft.yaml").toString();
    assertThat(tare("import", source(), "--draft", draft, "--report")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("--report requires --into");
  }

  private String source() throws IOException {
    Path source = Files.createDirectory(folder.resolve("source"));
    StringBuilder rows = new StringBuilder("timeStamp,elapsed,label,responseCode,success\n");
    for (int i = 0; i < 60; i++) {
      String end = i % 20 == 7 ? ",500,false\n" : ",200,true\n";
      rows.append(1_764_000_000_123L + 40L * i).append(',').append(100 + i * 7 % 11);
      rows.append(i % 2 == 0 ? ",login" : ",cart").append(end);
    }
    Files.writeString(source.resolve("load.jtl"), rows);
    return source.toString();
  }

  private int tare(String... command) {
    return Tare.run(new PrintWriter(out, true), new PrintWriter(err, true), command);
  }
}
