package dev.tare.spark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** An S3 server on loopback with one bucket, {@code tare}: npm's {@code s3rver}, installed once. */
final class LoopbackS3 implements AutoCloseable {

  private static final String PACKAGE = "s3rver@3.7.1";
  private static final Path HOME = Path.of("target/s3rver").toAbsolutePath();

  private final Path folder;
  private final int port;
  private final Process process;

  LoopbackS3(Path folder) throws Exception {
    this.folder = Files.createDirectories(folder);
    if (Files.notExists(HOME.resolve("node_modules/s3rver"))) {
      Files.createDirectories(HOME);
      run(List.of("npm", "install", "--no-audit", "--no-fund", "--prefix", "" + HOME, PACKAGE));
    }
    port = LoopbackSpark.freePort();
    process =
        builder(
                List.of(
                    "node",
                    Path.of("src/test/resources/s3rver.js").toAbsolutePath().toString(),
                    HOME.toString(),
                    Integer.toString(port),
                    folder.toString(),
                    "tare"),
                "s3.log")
            .start();
    LoopbackSpark.await(this::answers, "s3rver");
  }

  private boolean answers() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }

  /** What Spark is told of it. */
  List<String> settings() {
    return settings(port);
  }

  /** What Spark is told of a server on loopback. */
  static List<String> settings(int port) {
    return List.of(
        "--conf",
        "spark.hadoop.fs.s3a.endpoint=http://127.0.0.1:" + port,
        "--conf",
        "spark.hadoop.fs.s3a.path.style.access=true",
        "--conf",
        "spark.hadoop.fs.s3a.access.key=S3RVER",
        "--conf",
        "spark.hadoop.fs.s3a.secret.key=S3RVER");
  }

  /** Copies files between a directory and {@code lab:tare/...}, with rclone. */
  void copy(String from, String to) throws Exception {
    run(List.of("rclone", "copy", "--retries", "1", from, to));
  }

  private void run(List<String> command) throws Exception {
    Process done = builder(command, "copy.log").start();
    if (!done.waitFor(5, TimeUnit.MINUTES) || done.exitValue() != 0) {
      throw new IOException(Files.readString(log("copy.log")));
    }
  }

  private ProcessBuilder builder(List<String> command, String log) {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("AWS_"));
    builder
        .environment()
        .putAll(
            Map.of(
                "RCLONE_CONFIG", "/dev/null",
                "RCLONE_CONFIG_LAB_TYPE", "s3",
                "RCLONE_CONFIG_LAB_PROVIDER", "Other",
                "RCLONE_CONFIG_LAB_ACCESS_KEY_ID", "S3RVER",
                "RCLONE_CONFIG_LAB_SECRET_ACCESS_KEY", "S3RVER",
                "RCLONE_CONFIG_LAB_ENDPOINT", "http://127.0.0.1:" + port));
    return builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log(log).toFile()));
  }

  private Path log(String name) {
    return folder.resolveSibling(name);
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
