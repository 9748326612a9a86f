package dev.tare.publish.destination;

import dev.tare.dataset.file.ShellQuoting;
import dev.tare.publish.address.PublishTarget;
import dev.tare.publish.client.ClientProgram;
import dev.tare.publish.client.ClientResult;
import dev.tare.publish.content.PageDirectory;
import dev.tare.publish.content.PublishedList;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A path of a remote that rclone's configuration defines: S3 and many others. */
public final class RcloneDestination implements Destination {

  /** Of rclone: directory or file not found. */
  private static final List<Integer> NOT_FOUND = List.of(3, 4);

  private final ClientProgram rclone;
  private final PublishTarget.Rclone target;
  private final ClientLists lists;

  /** {@code scratch} is a private directory. */
  public RcloneDestination(PublishTarget.Rclone target, Path scratch, Instant end) {
    this.target = target;
    lists = new ClientLists(scratch);
    rclone = new ClientProgram("rclone", "rclone lsf " + ShellQuoting.of(place("")), Map.of(), end);
  }

  @Override
  public Optional<PublishedList> published() {
    ClientResult names =
        rclone.run(arguments("lsf", "--max-depth", "1", place("")), Optional.empty());
    if (NOT_FOUND.contains(names.exit()) || rclone.checked(names).text().isBlank()) {
      return Optional.empty();
    }
    if (names.text().lines().noneMatch(PublishedList.NAME::equals)) {
      throw LocalDestination.notOurs(place(""));
    }
    byte[] list = rclone.succeed(arguments("cat", place(PublishedList.NAME))).out();
    return Optional.of(PublishedList.parse(place(PublishedList.NAME), list));
  }

  /** rclone would have to ask for each file; in a path of ours we take it as free. */
  @Override
  public void requireFree(List<String> paths) {}

  /**
   * rclone takes files of one length for equal where a remote has no hashes or coarse times, unless
   * it ignores their times.
   */
  @Override
  public void send(PageDirectory content, List<String> paths) {
    rclone.succeed(
        arguments(
            "copy",
            "--ignore-times",
            "--no-traverse",
            "--files-from-raw",
            lists.of(paths, "", "\n"),
            content.directory().toAbsolutePath(),
            place("")));
  }

  @Override
  public void delete(List<String> paths) {
    rclone.succeed(
        arguments(
            "delete", "--no-traverse", "--files-from-raw", lists.of(paths, "", "\n"), place("")));
  }

  @Override
  public void write(PublishedList list) {
    rclone.succeed(
        arguments("copyto", "--ignore-times", lists.of(list), place(PublishedList.NAME)));
  }

  private String place(String file) {
    String path = target.path();
    return target.remote() + ":" + path + (path.isEmpty() || path.endsWith("/") ? "" : "/") + file;
  }

  private static List<String> arguments(Object... arguments) {
    List<String> all = new ArrayList<>();
    for (Object argument : arguments) {
      all.add(argument.toString());
    }
    all.addAll(List.of("--ask-password=false", "--log-level=ERROR", "--stats=0"));
    all.addAll(List.of("--contimeout=30s", "--timeout=2m", "--retries=2", "--low-level-retries=3"));
    return all;
  }
}
