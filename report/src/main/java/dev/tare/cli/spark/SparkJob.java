package dev.tare.cli.spark;

import dev.tare.cli.configuration.HomeDirectory;
import dev.tare.dataset.file.BoundedFile;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.file.PrintableText;
import dev.tare.dataset.file.ScratchDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Runs one job of Tare's jar for Spark, whose driver is a process here and ends with this one.
 *
 * @param name of the class
 * @param warnings take lines of the driver that begin with {@code tare: }
 */
public record SparkJob(String name, SparkMaster master, Consumer<String> warnings) {

  private static final String OURS = "tare: ";

  private static final int LAST_LINES = 5;

  /** Results of a million campaigns. */
  private static final int MOST = 1 << 30;

  /** Sends a signal to the driver when this process dies by whatever means. */
  private static final Path SETPRIV = Path.of("/usr/bin/setpriv");

  /**
   * Its result.
   *
   * @param arguments before the last one, the file that takes the result
   */
  public String run(List<String> arguments) {
    SparkInstallation spark = new SparkInstallation(HomeDirectory.path(), System.getenv());
    try (ScratchDirectory scratch = ScratchDirectory.create()) {
      Path result = scratch.path().resolve("result.json");
      Path log = scratch.path().resolve("driver.log");
      List<String> all = Stream.concat(arguments.stream(), Stream.of(result.toString())).toList();
      int exit = exit(start(spark, all, log));
      List<String> lines = lines(log);
      if (exit != 0 || !Files.exists(result)) {
        throw failure(exit, lines);
      }
      lines.stream().filter(line -> line.startsWith(OURS)).forEach(warnings);
      return BoundedFile.text(result, MOST);
    } catch (IOException failed) {
      throw new InputException("Spark: cannot be run: " + failed.getMessage(), failed);
    }
  }

  private Process start(SparkInstallation spark, List<String> arguments, Path log)
      throws IOException {
    List<String> command = new ArrayList<>();
    if (Files.isExecutable(SETPRIV)) {
      command.addAll(List.of(SETPRIV.toString(), "--pdeathsig", "TERM", "--"));
    }
    command.addAll(spark.submit());
    command.addAll(List.of("--master", master.text(), "--class", "dev.tare.spark." + name));
    command.addAll(List.of("--name", "tare"));
    if (master.isLocal()) {
      command.addAll(List.of("--conf", "spark.ui.enabled=false"));
      command.addAll(List.of("--conf", "spark.driver.host=127.0.0.1"));
      command.addAll(List.of("--conf", "spark.driver.bindAddress=127.0.0.1"));
    }
    command.add(spark.jar().toString());
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    spark.downloadedHome().ifPresent(home -> builder.environment().put("SPARK_HOME", "" + home));
    return builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
  }

  /** Waits; the driver never outlives this process. */
  private static int exit(Process driver) {
    Thread hook = new Thread(driver::destroy);
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return driver.waitFor();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new InputException("interrupted; run again", stopped);
    }
  }

  private static List<String> lines(Path log) throws IOException {
    return BoundedFile.text(log, MOST).lines().map(PrintableText::line).toList();
  }

  private static InputException failure(int exit, List<String> lines) {
    Optional<String> ours = lines.stream().filter(line -> line.startsWith(OURS)).findFirst();
    String last =
        String.join(" | ", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    return new InputException(
        ours.map(line -> line.substring(OURS.length()))
            .orElse("Spark ended with exit code " + exit + ": " + last));
  }
}
