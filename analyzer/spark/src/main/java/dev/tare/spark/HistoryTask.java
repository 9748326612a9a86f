package dev.tare.spark;

import dev.tare.analyzer.rejudge.ChangesJudge;
import dev.tare.analyzer.rejudge.HostCampaigns;
import java.io.Serial;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.Function;

/**
 * Writes the analyses of a host's campaigns that judge changes: from a batch to one line for each
 * that could not be written.
 */
record HistoryTask(String archive) implements Function<HistoryTask.Batch, ArrayList<String>> {

  @Serial private static final long serialVersionUID = 1;

  /** Paths as text. */
  record Batch(String host, ArrayList<String> campaigns) implements Serializable {

    static Batch of(HostCampaigns batch) {
      ArrayList<String> campaigns = new ArrayList<>();
      batch.campaigns().forEach(one -> campaigns.add(one.toString()));
      return new Batch(batch.host().toString(), campaigns);
    }

    private HostCampaigns paths() {
      List<Path> paths = campaigns.stream().map(Path::of).toList();
      return new HostCampaigns(Path.of(host), paths);
    }
  }

  @Override
  public ArrayList<String> call(Batch batch) {
    return new ArrayList<>(new ChangesJudge(Path.of(archive)).write(batch.paths()));
  }
}
