package dev.tare.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A bare repository behind sshd. */
record GitCounterpart(Path folder, LoopbackSshd server) implements Counterpart {

  /** With settings of its server, beside Debian's. */
  static GitCounterpart in(Path folder, String... settings) throws Exception {
    GitCounterpart made = new GitCounterpart(folder, new LoopbackSshd(folder.resolve("sshd")));
    made.git("init", "--quiet", "--bare", made.repository());
    for (String setting : settings) {
      made.git("--git-dir=" + made.repository(), "config", setting, "true");
    }
    return made;
  }

  private String repository() {
    return folder.resolve("site.git").toString();
  }

  @Override
  public String target(String name) {
    return "git:lab:" + repository() + "#" + name;
  }

  @Override
  public Map<String, String> environment() {
    return Map.of("GIT_SSH_COMMAND", server.client());
  }

  /** As a commit of somebody else. */
  @Override
  public void put(String name, String path) throws Exception {
    Path clone = folder.resolve("clone-" + System.nanoTime());
    git("clone", "--quiet", repository(), clone.toString());
    String work = clone.toString();
    if (branches().contains(name)) {
      git("-C", work, "checkout", "--quiet", name);
    } else {
      git("-C", work, "checkout", "--quiet", "--orphan", name);
    }
    Pages.file(clone, path, "mine");
    git("-C", work, "add", "--all");
    git("-C", work, "-c", "user.name=me", "-c", "user.email=me@lab", "commit", "-qm", "mine");
    git("-C", work, "push", "--quiet", "origin", "HEAD:refs/heads/" + name);
  }

  @Override
  public Path download(String name, Path to) throws Exception {
    Files.createDirectories(to);
    if (branches().contains(name)) {
      git("--git-dir=" + repository(), "--work-tree=" + to, "checkout", "-f", name, "--", ".");
    }
    return to;
  }

  private List<String> branches() throws Exception {
    String[] words = {"--git-dir=" + repository(), "branch", "--format=%(refname:short)"};
    return Commands.run(folder, environment(), List.of("git"), words).lines().toList();
  }

  String git(String... words) throws Exception {
    return Commands.run(folder, environment(), List.of("git"), words);
  }
}
