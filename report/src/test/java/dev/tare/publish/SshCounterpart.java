package dev.tare.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A directory behind sshd. */
record SshCounterpart(Path folder, LoopbackSshd server) implements Counterpart {

  static SshCounterpart in(Path folder) throws Exception {
    return new SshCounterpart(folder.resolve("www"), new LoopbackSshd(folder.resolve("sshd")));
  }

  @Override
  public String target(String name) {
    return "rsync:lab:" + folder.resolve(name);
  }

  @Override
  public Map<String, String> environment() {
    return Map.of("RSYNC_RSH", server.client());
  }

  @Override
  public void put(String name, String path) throws Exception {
    Pages.file(folder.resolve(name), path, "mine");
  }

  @Override
  public Path download(String name, Path to) throws Exception {
    return Commands.copy(Files.createDirectories(folder.resolve(name)), to);
  }
}
