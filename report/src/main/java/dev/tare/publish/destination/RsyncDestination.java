package dev.tare.publish.destination;

import dev.tare.dataset.file.BoundedFile;
import dev.tare.dataset.file.Directories;
import dev.tare.dataset.file.ShellQuoting;
import dev.tare.publish.address.PublishTarget;
import dev.tare.publish.client.ClientProgram;
import dev.tare.publish.client.ClientResult;
import dev.tare.publish.content.PageDirectory;
import dev.tare.publish.content.PublishedList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A directory on another host, by rsync over ssh. Needs rsync there, too. */
public final class RsyncDestination implements Destination {

  /** Of rsync: some files were not transferred. */
  private static final int PARTIAL = 23;

  /** Of rsync: some files of the list do not exist, as is intended where they are to be deleted. */
  private static final int VANISHED = 24;

  private static final Pattern MISSING = Pattern.compile("failed: [^\\n]*\\(2\\)");

  /** Seconds without a byte. */
  private static final String SILENCE = "120";

  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "RSYNC_RSH",
          "ssh -oBatchMode=yes -oConnectTimeout=30 -oServerAliveInterval=30 -oServerAliveCountMax=4",
          "SSH_ASKPASS_REQUIRE",
          "never");

  private final ClientProgram rsync;
  private final PublishTarget.Rsync target;
  private final ClientLists lists;

  /** {@code scratch} is a private directory. */
  public RsyncDestination(PublishTarget.Rsync target, Path scratch, Instant end) {
    this.target = target;
    lists = new ClientLists(scratch);
    rsync =
        new ClientProgram(
            "rsync", "rsync " + ShellQuoting.of(target.host() + ":"), ENVIRONMENT, end);
  }

  @Override
  public Optional<PublishedList> published() throws IOException {
    Path list = lists.scratch().resolve("published");
    ClientResult got =
        rsync.run(arguments("--ignore-times", place(PublishedList.NAME), list), Optional.empty());
    if (got.exit() == 0) {
      byte[] bytes = BoundedFile.bytes(list, PublishedList.LARGEST);
      return Optional.of(PublishedList.parse(place(PublishedList.NAME), bytes));
    }
    requireMissing(got);
    requireEmpty();
    return Optional.empty();
  }

  private void requireEmpty() {
    ClientResult found = rsync.run(arguments("--list-only", "--dirs", place("")), Optional.empty());
    if (found.exit() != 0) {
      requireMissing(found);
    } else if (found.text().lines().anyMatch(line -> !line.endsWith(" ."))) {
      throw LocalDestination.notOurs(place(""));
    }
  }

  private void requireMissing(ClientResult result) {
    if (result.exit() != PARTIAL || !MISSING.matcher(result.errors()).find()) {
      throw rsync.failure(result);
    }
  }

  /** rsync would have to ask for each file; in a directory of ours we take it as free. */
  @Override
  public void requireFree(List<String> paths) {}

  /** rsync takes files of one length and second for equal, unless it ignores their times. */
  @Override
  public void send(PageDirectory content, List<String> paths) {
    rsync.succeed(
        arguments(
            "--times",
            "--omit-dir-times",
            "--chmod=D755,F644",
            "--ignore-times",
            "--compress",
            "--mkpath",
            "--from0",
            "--files-from=" + lists.of(paths, "./", "\0"),
            content.directory().toAbsolutePath() + "/",
            place("")));
  }

  /** From an empty directory all files are missing. */
  @Override
  public void delete(List<String> paths) {
    Path empty = lists.scratch().resolve("empty");
    Directories.create(empty);
    ClientResult result =
        rsync.run(
            arguments(
                "--delete-missing-args",
                "--from0",
                "--files-from=" + lists.of(paths, "./", "\0"),
                empty + "/",
                place("")),
            Optional.empty());
    if (result.exit() != VANISHED) {
      rsync.checked(result);
    }
  }

  @Override
  public void write(PublishedList list) throws IOException {
    Path file = lists.of(list);
    rsync.succeed(
        arguments("--ignore-times", "--chmod=F644", "--mkpath", file, place(PublishedList.NAME)));
    Files.delete(file);
  }

  /** A path that begins with a minus is no option. */
  private String place(String file) {
    String path = target.path().startsWith("/") ? target.path() : "./" + target.path();
    return target.host() + ":" + path + (path.endsWith("/") ? "" : "/") + file;
  }

  /** {@code -s} hands paths to the other side without its shell. */
  private static List<String> arguments(Object... arguments) {
    List<String> all = new ArrayList<>(List.of("-s", "--timeout=" + SILENCE));
    for (Object argument : arguments) {
      all.add(argument.toString());
    }
    return all;
  }
}
