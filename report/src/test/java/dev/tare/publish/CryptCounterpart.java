package dev.tare.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** An encrypted directory, which knows no hashes. It has no server. */
record CryptCounterpart(Path folder, String password) implements Counterpart {

  static CryptCounterpart in(Path folder) throws Exception {
    String password = Commands.run(folder, Map.of(), List.of("rclone", "obscure"), "tare").strip();
    return new CryptCounterpart(folder, password);
  }

  @Override
  public LoopbackServer server() {
    throw new UnsupportedOperationException("an encrypted directory has no server");
  }

  @Override
  public void close() {}

  @Override
  public String target(String name) {
    return "rclone:safe:" + name;
  }

  @Override
  public Map<String, String> environment() {
    return Map.of(
        "RCLONE_CONFIG_SAFE_TYPE",
        "crypt",
        "RCLONE_CONFIG_SAFE_REMOTE",
        folder.resolve("safe").toString(),
        "RCLONE_CONFIG_SAFE_PASSWORD",
        password);
  }

  @Override
  public void put(String name, String path) throws Exception {
    Path mine = Files.writeString(folder.resolve("mine"), "mine");
    rclone("copyto", mine.toString(), "safe:" + name + "/" + path);
  }

  @Override
  public Path download(String name, Path to) throws Exception {
    rclone("copy", "safe:" + name, Files.createDirectories(to).toString());
    return to;
  }

  private void rclone(String... words) throws Exception {
    Commands.run(folder, environment(), List.of("rclone"), words);
  }
}
