package dev.tare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TareTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void wrongOptionIsOneLineWithAHint() {
    assertThat(tare("import", "--wrong")).isEqualTo(Exit.USAGE);
    assertThat(err.toString()).contains("see 'tare import --help'").doesNotContain("\tat ");
  }

  @Test
  void noCommandIsWrongUsage() {
    assertThat(tare()).isEqualTo(Exit.USAGE);
  }

  @Test
  void whatAUserCausesIsOneLineWithoutStackTrace() {
    Path missing = folder.resolve("missing");
    assertThat(tare("import", missing.toString(), "--into", folder.resolve("x").toString()))
        .isEqualTo(Exit.FAILED);
    assertThat(err.toString().lines()).singleElement().asString().startsWith("tare: " + missing);
  }

  @Test
  void verboseAddsTheStackTrace() {
    Path missing = folder.resolve("missing");
    tare("import", missing.toString(), "--into", folder.resolve("x").toString(), "--verbose");
    assertThat(err.toString()).contains("\tat dev.tare.");
  }

  @Test
  void unitWithoutDirectionIsWrongUsage() throws IOException {
    Files.writeString(folder.resolve("native-nginx.csv"), "time,value\n1,5\n");
    assertThat(tare("import", folder.toString(), "--into", "x", "--unit", "nginx=s"))
        .isEqualTo(Exit.USAGE);
    assertThat(err.toString()).contains("UNIT:higher or UNIT:lower");
  }

  @Test
  void importPrintsWhatItUnderstood() throws IOException {
    Files.writeString(folder.resolve("native-cpu.csv"), "1,5\n2,\n");
    Path into = folder.resolve("dataset");
    assertThat(tare("import", folder.toString(), "--into", into.toString())).isEqualTo(Exit.DONE);
    assertThat(out.toString())
        .contains("native    cpu        KFLOPS  higher  1     1       native-cpu.csv")
        .contains("native-cpu.csv:2: MISSING_VALUE: ");
    assertThat(into.resolve("datapackage.json")).exists();
  }

  private int tare(String... arguments) {
    return Tare.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }
}
