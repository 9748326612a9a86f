package dev.tare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every command line of the README, in its order, but the two that set up. */
class ReadmeIT {

  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

  /** Holds the images that the collector's tests have built. */
  private static final Path CACHE = HOME.resolve("collector/target/cache");

  private static final Pattern COMMAND = Pattern.compile("(?m)^\\./tare [^#\\n]*");

  @TempDir private static Path folder;

  @TestFactory
  List<DynamicTest> commandsDoWhatTheReadmeSays() throws IOException {
    Files.createSymbolicLink(folder.resolve("tare"), HOME.resolve("tare"));
    Files.createDirectories(folder.resolve("results"));
    Files.createDirectories(folder.resolve("raw-data/archive/earlier"));
    Files.writeString(folder.resolve("raw-data/archive/earlier/native-cpu.csv"), series(100));
    Files.writeString(folder.resolve("results/native-cpu.csv"), series(100));
    Files.writeString(folder.resolve("results/docker-cpu.csv"), series(99));
    Files.writeString(folder.resolve("claims.txt"), "cpu: native ~ docker\n");
    List<String> commands =
        COMMAND
            .matcher(Files.readString(HOME.resolve("README.md")))
            .results()
            .map(found -> found.group().strip())
            .filter(command -> !command.contains("--setup"))
            .toList();
    assertThat(commands).hasSizeGreaterThan(7);
    return commands.stream()
        .map(command -> DynamicTest.dynamicTest(command, () -> run(command)))
        .toList();
  }

  private static void run(String command) throws Exception {
    Path printed = folder.resolve("printed");
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-c", command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile());
    builder.environment().put("XDG_CACHE_HOME", CACHE.toString());
    Process process = builder.start();
    assertThat(process.waitFor(10, TimeUnit.MINUTES)).as("ends in time").isTrue();
    assertThat(process.exitValue()).as(Files.readString(printed)).isZero();
  }

  private static String series(int level) {
    StringBuilder text = new StringBuilder("time,value\n");
    for (int i = 0; i < 16; i++) {
      text.append(1_700_000_000 + 60 * i).append(',').append(level + i % 3).append('\n');
    }
    return text.toString();
  }
}
