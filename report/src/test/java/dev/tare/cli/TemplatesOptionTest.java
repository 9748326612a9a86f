package dev.tare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.cli.terminal.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Templates of a user's: from the command line and from tare.yaml, if nobody else can change them.
 */
class TemplatesOptionTest {

  @TempDir private Path folder;
  private Path data;
  private Path header;
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void analyze() throws IOException {
    data = Files.createDirectory(folder.resolve("data"));
    Files.writeString(data.resolve("native-cpu.csv"), "time,value\n1,5\n2,6\n3,5\n");
    header = folder.resolve("look/report/parts/header.ftlh");
    Files.createDirectories(header.getParent());
    Files.writeString(header, "<header><h1>Ours</h1></header>");
    assertThat(tare("analyze", data.toString())).isEqualTo(ExitCode.DONE);
  }

  @Test
  void anOptionNamesThem() throws IOException {
    assertThat(report("--templates", folder.resolve("look").toString())).isEqualTo(ExitCode.DONE);
    assertThat(data.resolve("index.html")).content().contains("<h1>Ours</h1>");
  }

  @Test
  void aSettingNamesThemRelativeToItsFile() throws IOException {
    Path file = Files.writeString(folder.resolve("tare.yaml"), "templates: look\nfigures: true\n");
    assertThat(report("--config", file.toString())).isEqualTo(ExitCode.DONE);
    assertThat(data.resolve("index.html")).content().contains("<h1>Ours</h1>");
    assertThat(data.resolve("figures/cpu-runs.png")).isRegularFile();
  }

  @Test
  void whatOthersCanWriteIsRefusedUnlessTrusted() throws IOException {
    Files.setPosixFilePermissions(header, PosixFilePermissions.fromString("rw-rw-rw-"));
    String look = folder.resolve("look").toString();
    assertThat(report("--templates", look)).isNotEqualTo(ExitCode.DONE);
    assertThat(err.toString().strip())
        .contains("templates are not trusted", "can be written by others", "--trust")
        .doesNotContain("\n");
    assertThat(data.resolve("index.html")).doesNotExist();
    assertThat(report("--templates", look, "--trust")).isEqualTo(ExitCode.DONE);
  }

  @Test
  void aBrokenTemplateIsOneLineAndNoReport() throws IOException {
    Files.writeString(header, "<h1>${nothing}</h1>");
    assertThat(report("--templates", folder.resolve("look").toString()))
        .isNotEqualTo(ExitCode.DONE);
    assertThat(err.toString().strip()).contains("header.ftlh:1").doesNotContain("\n");
    assertThat(data.resolve("index.html")).doesNotExist();
  }

  private int report(String... more) {
    String[] arguments = new String[more.length + 2];
    arguments[0] = "report";
    arguments[1] = data.toString();
    System.arraycopy(more, 0, arguments, 2, more.length);
    return tare(arguments);
  }

  private int tare(String... arguments) {
    return Tare.run(new PrintWriter(new StringWriter()), new PrintWriter(err, true), arguments);
  }
}
