package dev.tare.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A bucket. */
record S3Counterpart(Path folder, LoopbackS3 server) implements Counterpart {

  static S3Counterpart in(Path folder) throws Exception {
    return new S3Counterpart(folder, new LoopbackS3(folder.resolve("s3")));
  }

  @Override
  public String target(String name) {
    return "rclone:lab:site/" + name;
  }

  @Override
  public Map<String, String> environment() {
    return server.environment();
  }

  @Override
  public void put(String name, String path) throws Exception {
    Path mine = folder.resolve("mine");
    Files.writeString(mine, "mine");
    rclone("copyto", mine.toString(), "lab:site/" + name + "/" + path);
  }

  /** As one list: that of a directory lacks those that hold directories only, a fault of s3rver. */
  @Override
  public Path download(String name, Path to) throws Exception {
    rclone("copy", "--fast-list", "lab:site/" + name, Files.createDirectories(to).toString());
    return to;
  }

  private void rclone(String... words) throws Exception {
    Commands.run(folder, environment(), List.of("rclone"), words);
  }
}
