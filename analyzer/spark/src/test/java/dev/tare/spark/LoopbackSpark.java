package dev.tare.spark;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Processes of a real Spark on loopback: a master, workers, drivers. All end when it is closed. */
final class LoopbackSpark implements AutoCloseable {

  private static final Path ENGINE = Path.of("engine", "target").toAbsolutePath();

  private static final Duration PATIENCE = Duration.ofMinutes(6);

  private final List<Process> processes = new ArrayList<>();
  private final Path folder;

  private final List<String> settings;

  LoopbackSpark(Path folder) {
    this(folder, List.of());
  }

  /**
   * Processes that write their logs below a folder.
   *
   * @param settings options of every {@code spark-submit}
   */
  LoopbackSpark(Path folder, List<String> settings) {
    this.folder = folder;
    this.settings = settings;
  }

  /** Starts a master; its address. */
  String master() throws IOException {
    int port = freePort();
    start(
        "master",
        "org.apache.spark.deploy.master.Master",
        List.of("--host", "127.0.0.1", "--port", "" + port, "--webui-port", "0"));
    return "spark://127.0.0.1:" + port;
  }

  /** Starts a worker with one core, and waits until the master knows it. */
  Process worker(String master, int number) throws IOException {
    String name = "worker-" + number;
    Process worker =
        start(
            name,
            "org.apache.spark.deploy.worker.Worker",
            List.of(
                "--host",
                "127.0.0.1",
                "--port",
                "0",
                "--webui-port",
                "0",
                "--cores",
                "1",
                "--memory",
                "700m",
                "--work-dir",
                folder.resolve(name).toString(),
                master));
    await(() -> read(name).contains("Successfully registered with master"), name);
    return worker;
  }

  /** Starts the driver of a job of a jar. */
  Process submit(String master, Path jar, String job, String... arguments) throws IOException {
    List<String> all =
        new ArrayList<>(
            List.of(
                "--master",
                master,
                "--class",
                "dev.tare.spark." + job,
                "--conf",
                "spark.ui.enabled=false",
                "--conf",
                "spark.driver.host=127.0.0.1",
                "--conf",
                "spark.driver.bindAddress=127.0.0.1",
                "--conf",
                "spark.executor.memory=512m",
                "--jars",
                tare().toString(),
                jar.toString()));
    all.addAll(0, settings);
    all.addAll(List.of(arguments));
    return start("driver", "org.apache.spark.deploy.SparkSubmit", all);
  }

  /** Tare's jar for Spark. */
  static Path tare() {
    return Path.of("target", "tare-spark.jar").toAbsolutePath();
  }

  /** Waits for the end of a process; its exit code. */
  static int exit(Process process) throws InterruptedException {
    return process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) ? process.exitValue() : -1;
  }

  /** What a process printed. */
  String read(String name) {
    return text(log(name));
  }

  /** A file's text; empty where there is none yet. */
  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException none) {
      return "";
    }
  }

  static void await(BooleanSupplier done, String what) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!done.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError(what + ": not in time");
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException stopped) {
        throw new AssertionError(stopped);
      }
    }
  }

  private Process start(String name, String main, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx600m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.add("-Djava.io.tmpdir=" + folder);
    command.add("@jdk17.options");
    command.addAll(List.of("-cp", ENGINE.resolve("jars") + "/*", main));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("SPARK_HOME", ENGINE.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    File log = log(name).toFile();
    Process process = builder.redirectErrorStream(true).redirectOutput(log).start();
    processes.add(process);
    return process;
  }

  private Path log(String name) {
    return folder.resolve(name + ".log");
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** A process with all that it started. */
  static void kill(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  @Override
  public void close() {
    processes.forEach(LoopbackSpark::kill);
    processes.forEach(process -> process.onExit().join());
  }
}
