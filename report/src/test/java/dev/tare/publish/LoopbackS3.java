package dev.tare.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** An S3 server on loopback: npm's {@code s3rver}, installed once. */
final class LoopbackS3 implements LoopbackServer {

  private static final String PACKAGE = "s3rver@3.7.1";

  private final Path folder;
  private final int port = LoopbackPort.free();
  private Process process;

  LoopbackS3(Path folder) throws Exception {
    this.folder = Files.createDirectories(folder);
    install();
    start();
  }

  private static Path home() {
    return Path.of("target/s3rver").toAbsolutePath();
  }

  private static void install() throws Exception {
    if (Files.notExists(home().resolve("node_modules/s3rver"))) {
      Files.createDirectories(home());
      Process npm =
          new ProcessBuilder("npm", "install", "--no-audit", "--no-fund", "--prefix", ".", PACKAGE)
              .directory(home().toFile())
              .redirectErrorStream(true)
              .redirectOutput(home().resolve("npm.log").toFile())
              .start();
      if (!npm.waitFor(5, TimeUnit.MINUTES) || npm.exitValue() != 0) {
        throw new IOException(Files.readString(home().resolve("npm.log")));
      }
    }
  }

  @Override
  public void start() throws Exception {
    process =
        new ProcessBuilder(
                "node",
                home().resolve("node_modules/s3rver/bin/s3rver.js").toString(),
                "-a",
                "127.0.0.1",
                "-p",
                Integer.toString(port),
                "-d",
                folder.toString(),
                "--configure-bucket",
                "site")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
            .start();
    LoopbackPort.await(port, process);
  }

  Path log() {
    return folder.resolveSibling("s3.log");
  }

  /** The remote {@code lab}, defined in the environment as rclone documents it. */
  Map<String, String> environment() {
    return Map.of(
        "RCLONE_CONFIG", "/dev/null",
        "RCLONE_CONFIG_LAB_TYPE", "s3",
        "RCLONE_CONFIG_LAB_PROVIDER", "Other",
        "RCLONE_CONFIG_LAB_ACCESS_KEY_ID", "S3RVER",
        "RCLONE_CONFIG_LAB_SECRET_ACCESS_KEY", "S3RVER",
        "RCLONE_CONFIG_LAB_ENDPOINT", "http://127.0.0.1:" + port);
  }

  @Override
  public void kill() {
    process.destroyForcibly();
  }

  @Override
  public void close() {
    kill();
  }
}
