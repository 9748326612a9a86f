package dev.tare.spark;

import dev.tare.analyzer.rejudge.HostCampaigns;
import dev.tare.analyzer.rejudge.Rejudged;
import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.archive.CampaignFinder;
import dev.tare.dataset.archive.EventsFile;
import dev.tare.dataset.archive.bag.BagNames;
import dev.tare.dataset.archive.index.IndexFile;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.file.ScratchDirectory;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The files of a remote archive by which campaigns are found and stamped: with their names, sizes
 * and times, and without content.
 *
 * @param root stands for the archive on this machine
 */
record Skeleton(RemoteArchive archive, Path root) {

  /** Archive, host, second measurements, campaign. */
  private static final int DEEPEST = 4;

  private static final Set<String> NAMES = Set.of(DatasetFiles.DESCRIPTION, DatasetFiles.ANALYSIS);

  /** Lists the archive, for as long as {@code work} needs it. */
  static <T> T of(RemoteArchive archive, Function<Skeleton, T> work) {
    try (ScratchDirectory scratch = ScratchDirectory.create()) {
      Path root = archive.in(scratch);
      try {
        Files.createDirectories(root);
        Skeleton skeleton = new Skeleton(archive, root);
        archive.files().stream().filter(Skeleton::counts).forEach(skeleton::put);
        return work.apply(skeleton);
      } catch (InputException wrong) {
        throw new InputException(archive.named(wrong.getMessage(), root), wrong);
      } catch (IOException failed) {
        throw InputException.notWritten(root, failed);
      }
    }
  }

  private static boolean counts(RemoteArchive.Entry entry) {
    Path path = Path.of(entry.path());
    String name = path.getFileName().toString();
    return path.getNameCount() <= DEEPEST
        && (name.endsWith(".csv") || name.endsWith(BagNames.SUFFIX) || NAMES.contains(name));
  }

  /** All campaigns. */
  List<String> campaigns() {
    return CampaignFinder.findAll(root).stream().map(this::name).toList();
  }

  /** Adds or replaces a file. */
  void put(RemoteArchive.Entry entry) {
    Path file = root.resolve(entry.path());
    try {
      Files.createDirectories(file.getParent());
      try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
        sparse.setLength(entry.size());
      }
      entry.setTime(file);
    } catch (IOException failed) {
      throw InputException.notWritten(file, failed);
    }
  }

  /** Adds or replaces what was written; the lines about what was not. */
  List<String> put(List<RemoteHistoryTask.Written> written) {
    written.forEach(one -> one.analyses().forEach(this::put));
    return written.stream().flatMap(one -> one.lines().stream()).toList();
  }

  /** Replaces the index of the archive by the one that was made here. */
  void publishIndex() {
    Path index = root.resolve(IndexFile.NAME);
    try {
      archive.write(IndexFile.NAME, Files.readAllBytes(index));
    } catch (IOException failed) {
      throw InputException.of(index, "cannot be read", failed);
    }
  }

  /** Campaigns that judge changes, with all that is needed for it. */
  List<RemoteHistoryTask.Host> hosts(List<HostCampaigns> batches) {
    Map<Path, ArrayList<String>> hosts = new TreeMap<>();
    for (HostCampaigns batch : batches) {
      ArrayList<String> campaigns = hosts.computeIfAbsent(batch.host(), host -> new ArrayList<>());
      batch.campaigns().forEach(one -> campaigns.add(name(one)));
    }
    return hosts.entrySet().stream()
        .map(
            host ->
                new RemoteHistoryTask.Host(
                    name(host.getKey()), host.getValue(), needed(host.getKey())))
        .toList();
  }

  /** The host, and the campaigns and files directly in the archive; or all. */
  private ArrayList<String> needed(Path host) {
    if (host.equals(root)) {
      return new ArrayList<>(List.of(""));
    }
    Stream<Path> beside =
        CampaignFinder.find(root).stream().filter(one -> one.getParent().equals(root));
    Stream<Path> files =
        Stream.of(IndexFile.NAME, EventsFile.NAME).map(root::resolve).filter(Files::exists);
    return new ArrayList<>(
        Stream.of(Stream.of(host), beside, files).flatMap(all -> all).map(this::name).toList());
  }

  /** The name in the archive of what stands for it here. */
  String name(Path path) {
    return root.relativize(path).toString();
  }

  /** A result with a path that means the same elsewhere: the archive is the root. */
  Rejudged published(Rejudged one) {
    Path parent = RemoteArchive.ROOT.resolve(name(one.campaign().getParent()));
    return archive.named(one, root, parent.resolve(BagNames.campaign(one.campaign())));
  }
}
