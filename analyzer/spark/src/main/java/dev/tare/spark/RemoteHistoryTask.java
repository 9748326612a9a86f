package dev.tare.spark;

import dev.tare.analyzer.result.AnalysisFile;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.Function;

/**
 * Replaces the analyses of a host's campaigns that judge changes, made from a private copy of the
 * host: {@link HistoryTask}.
 */
record RemoteHistoryTask(RemoteArchive archive)
    implements Function<RemoteHistoryTask.Host, RemoteHistoryTask.Written> {

  @Serial private static final long serialVersionUID = 1;

  /**
   * Paths in the archive.
   *
   * @param campaigns that judge changes
   * @param needed files and directories that they are judged with
   */
  record Host(String path, ArrayList<String> campaigns, ArrayList<String> needed)
      implements Serializable {

    private HistoryTask.Batch in(Path root) {
      List<String> copies = campaigns.stream().map(one -> root.resolve(one).toString()).toList();
      return new HistoryTask.Batch(root.resolve(path).toString(), new ArrayList<>(copies));
    }
  }

  /**
   * What the driver is told.
   *
   * @param lines one for each that could not be written
   */
  record Written(ArrayList<RemoteArchive.Entry> analyses, ArrayList<String> lines)
      implements Serializable {

    static Written nothing(String line) {
      return new Written(new ArrayList<>(), new ArrayList<>(List.of(line)));
    }
  }

  @Override
  public Written call(Host host) {
    try {
      return archive.copied(host.needed(), root -> write(root, host));
    } catch (InputException failed) {
      return Written.nothing("tare: " + failed.getMessage());
    }
  }

  private Written write(Path root, Host host) {
    ArrayList<String> lines = new HistoryTask(root.toString()).call(host.in(root));
    lines.replaceAll(line -> archive.named(line, root));
    ArrayList<RemoteArchive.Entry> analyses = new ArrayList<>();
    for (String campaign : host.campaigns()) {
      String file = campaign + "/" + AnalysisFile.NAME;
      try {
        analyses.add(archive.write(file, Files.readAllBytes(root.resolve(file))));
      } catch (IOException failed) {
        throw InputException.of(archive.path(file), "cannot be read", failed);
      }
    }
    return new Written(analyses, lines);
  }
}
