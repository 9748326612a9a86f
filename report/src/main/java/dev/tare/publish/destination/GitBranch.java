package dev.tare.publish.destination;

import dev.tare.dataset.file.InputException;
import dev.tare.dataset.file.ShellQuoting;
import dev.tare.publish.address.PublishTarget;
import dev.tare.publish.client.ClientProgram;
import dev.tare.publish.client.ClientResult;
import dev.tare.publish.content.PageDirectory;
import dev.tare.publish.content.PublishPlan;
import dev.tare.publish.content.PublishedList;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A branch of a git repository, to which each publication appends a commit. Readers see the commit
 * before or the one after, nothing between. Nothing is checked out, and no file is fetched.
 */
public final class GitBranch {

  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "GIT_TERMINAL_PROMPT", "0",
          "GIT_ALLOW_PROTOCOL", "file:http:https:ssh",
          "SSH_ASKPASS_REQUIRE", "never",
          "GIT_SSH_COMMAND", "ssh -oBatchMode=yes -oConnectTimeout=30 -oServerAliveInterval=30");

  private static final List<String> SETTINGS =
      List.of(
          "user.name=tare",
          "user.email=tare@localhost",
          "core.hooksPath=/dev/null",
          "core.quotePath=false",
          "gc.auto=0",
          "http.lowSpeedLimit=1",
          "http.lowSpeedTime=120");

  private final ClientProgram git;
  private final PublishTarget.Git target;
  private final ClientLists lists;
  private final Path repository;

  /** {@code scratch} is a private directory. */
  public GitBranch(PublishTarget.Git target, Path scratch, Instant end) {
    this.target = target;
    lists = new ClientLists(scratch);
    repository = scratch.resolve("repository");
    git =
        new ClientProgram(
            "git", "git ls-remote " + ShellQuoting.of(target.url()), ENVIRONMENT, end);
  }

  /** Appends a commit, unless the branch already holds the content. */
  public PublishPlan publish(PageDirectory content) {
    git.succeed(List.of("init", "--quiet", "--bare", repository.toString()));
    run("remote", "add", "origin", target.url());
    Optional<String> tip = tip();
    Map<String, String> there = tip.isPresent() ? entries() : Map.of();
    PublishedList listed = listed(there);
    Map<String, String> blobs = blobs(content);
    PublishPlan plan = PublishPlan.of(content, known(listed, there, blobs, content));
    requireFree(plan, listed, there);
    if (!plan.isEmpty()) {
      push(commit(tree(there, listed, blobs, content), tip, plan));
    }
    return plan;
  }

  /** The newest commit of the branch, without the files in it. */
  private Optional<String> tip() {
    ClientResult heads = git(Optional.empty(), "ls-remote", "--", target.url(), reference());
    String line = git.checked(heads).text();
    if (line.isBlank()) {
      return Optional.empty();
    }
    run("fetch", "--quiet", "--no-tags", "--depth=1", "--filter=blob:none", "origin", reference());
    return Optional.of(run("rev-parse", "--verify", "FETCH_HEAD^{commit}").text().strip());
  }

  /** The files of the newest commit: mode and object by path. */
  private Map<String, String> entries() {
    Map<String, String> entries = new LinkedHashMap<>();
    for (String entry : run("ls-tree", "-r", "-z", "FETCH_HEAD").text().split("\0")) {
      int tab = entry.indexOf('\t');
      if (tab > 0) {
        String[] parts = entry.substring(0, tab).split(" ");
        entries.put(entry.substring(tab + 1), parts[0] + " " + parts[2]);
      }
    }
    return entries;
  }

  private PublishedList listed(Map<String, String> there) {
    if (there.isEmpty()) {
      return PublishedList.NONE;
    }
    if (!there.containsKey(PublishedList.NAME)) {
      throw new InputException(
          target.url()
              + "#"
              + target.branch()
              + ": the branch holds files, and tare did not publish it; nothing was pushed;"
              + " name a new branch");
    }
    return PublishedList.parse(PublishedList.NAME, list());
  }

  /**
   * Some servers leave files out, and do not hand single ones out: then all of them are fetched.
   */
  private byte[] list() {
    String[] words = {"cat-file", "blob", "FETCH_HEAD:" + PublishedList.NAME};
    ClientResult list = git(Optional.empty(), (Object[]) words);
    if (list.exit() != 0) {
      run(
          "fetch",
          "--quiet",
          "--no-tags",
          "--refetch",
          "--depth=1",
          "--no-filter",
          "origin",
          reference());
      list = run((Object[]) words);
    }
    return list.out();
  }

  /** Files as git objects; they are written into the scratch repository. */
  private Map<String, String> blobs(PageDirectory content) {
    List<String> paths = List.copyOf(content.hashes().keySet());
    String top = content.directory().toAbsolutePath() + "/";
    String[] objects =
        checked(
                Optional.of(lists.of(paths, top, "\n")),
                "hash-object",
                "-w",
                "--no-filters",
                "--stdin-paths")
            .text()
            .split("\n");
    Map<String, String> blobs = new LinkedHashMap<>();
    for (int i = 0; i < objects.length && i < paths.size(); i++) {
      blobs.put(paths.get(i), "100644 " + objects[i]);
    }
    return blobs;
  }

  /** Git itself knows which files the branch holds. */
  private static PublishedList known(
      PublishedList listed,
      Map<String, String> there,
      Map<String, String> blobs,
      PageDirectory content) {
    SortedMap<String, String> known = new TreeMap<>(listed.namesOnly().hashes());
    known.keySet().retainAll(there.keySet());
    known.replaceAll(
        (path, unknown) ->
            there.get(path).equals(blobs.get(path)) ? content.hashes().get(path) : unknown);
    return new PublishedList(known);
  }

  private static void requireFree(
      PublishPlan plan, PublishedList listed, Map<String, String> there) {
    plan.content().hashes().keySet().stream()
        .filter(path -> there.containsKey(path) && !listed.lists(path))
        .findFirst()
        .ifPresent(
            path -> {
              throw new InputException(
                  path + ": is in the branch, and tare did not publish it; nothing was pushed");
            });
  }

  /** What others put into the branch stays. */
  private String tree(
      Map<String, String> there,
      PublishedList listed,
      Map<String, String> blobs,
      PageDirectory content) {
    Map<String, String> all = new TreeMap<>(there);
    all.keySet().removeIf(listed::lists);
    all.putAll(blobs);
    Path list = lists.of(content.list().namesOnly());
    all.put(
        PublishedList.NAME,
        "100644 " + run("hash-object", "-w", "--no-filters", "--", list).text().strip());
    List<String> lines = new ArrayList<>();
    all.forEach((path, entry) -> lines.add(entry + "\t" + path));
    checked(Optional.of(lists.of(lines, "", "\0")), "update-index", "-z", "--index-info");
    return run("write-tree", "--missing-ok").text().strip();
  }

  private String commit(String tree, Optional<String> parent, PublishPlan plan) {
    String message =
        "Publish: " + plan.sent() + " files new or changed, " + plan.deleted().size() + " deleted";
    List<Object> words = new ArrayList<>(List.of("commit-tree", "-m", message));
    parent.ifPresent(commit -> words.addAll(List.of("-p", commit)));
    words.add(tree);
    return run(words.toArray()).text().strip();
  }

  private void push(String commit) {
    run("push", "--quiet", "--no-verify", "origin", commit + ":" + reference());
  }

  private String reference() {
    return "refs/heads/" + target.branch();
  }

  private ClientResult run(Object... words) {
    return checked(Optional.empty(), words);
  }

  private ClientResult checked(Optional<Path> input, Object... words) {
    return git.checked(git(input, words));
  }

  private ClientResult git(Optional<Path> input, Object... words) {
    List<String> arguments = new ArrayList<>(List.of("--git-dir=" + repository));
    SETTINGS.forEach(setting -> arguments.addAll(List.of("-c", setting)));
    for (Object word : words) {
      arguments.add(word.toString());
    }
    return git.run(arguments, input);
  }
}
