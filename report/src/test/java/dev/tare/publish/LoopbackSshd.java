package dev.tare.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Debian's sshd on loopback, with keys and a configuration of its own; it needs no root. As root it
 * needs its usual empty directory.
 */
final class LoopbackSshd implements LoopbackServer {

  private static final String SSHD = "/usr/sbin/sshd";

  private final Path folder;
  private final int port = LoopbackPort.free();
  private Process process;

  LoopbackSshd(Path folder) throws Exception {
    this.folder = Files.createDirectories(folder);
    for (String key : List.of("host", "client")) {
      String file = folder.resolve(key).toString();
      run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", file);
    }
    Path separated = Path.of("/run/sshd");
    if (Files.notExists(separated) && Files.isWritable(separated.getParent())) {
      Files.createDirectory(separated);
    }
    Files.writeString(
        folder.resolve("sshd_config"),
        String.join(
            "\n",
            "Port " + port,
            "ListenAddress 127.0.0.1",
            "HostKey " + folder.resolve("host"),
            "AuthorizedKeysFile " + folder.resolve("client.pub"),
            "PidFile none",
            "SetEnv HOME=" + folder,
            "UsePAM no",
            "StrictModes no",
            "PasswordAuthentication no",
            ""));
    Files.writeString(
        folder.resolve("known_hosts"),
        "[127.0.0.1]:" + port + " " + Files.readString(folder.resolve("host.pub")));
    Files.writeString(
        folder.resolve("ssh_config"),
        String.join(
            "\n",
            "Host lab",
            "  HostName 127.0.0.1",
            "  Port " + port,
            "  IdentityFile " + folder.resolve("client"),
            "  IdentitiesOnly yes",
            "  UserKnownHostsFile " + folder.resolve("known_hosts"),
            "  BatchMode yes",
            "  LogLevel ERROR",
            ""));
    start();
  }

  @Override
  public void start() throws Exception {
    process =
        new ProcessBuilder(SSHD, "-D", "-e", "-f", folder.resolve("sshd_config").toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("sshd.log").toFile()))
            .start();
    LoopbackPort.await(port, process);
  }

  /** The command that users would keep in the environment, or in {@code ~/.ssh/config}. */
  String client() {
    return "ssh -F " + folder.resolve("ssh_config");
  }

  /** The server with all its connections is gone, as after a loss of power. */
  @Override
  public void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private static void run(String... command) throws IOException, InterruptedException {
    if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
      throw new IOException(String.join(" ", command));
    }
  }

  @Override
  public void close() {
    kill();
  }
}
