package dev.tare.spark;

import dev.tare.dataset.file.InputException;
import java.io.Serial;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.function.Function;

/** Reads one campaign of a remote archive, from a private copy: {@link ExportTask}. */
record RemoteExportTask(RemoteArchive archive) implements Function<String, CampaignRows> {

  @Serial private static final long serialVersionUID = 1;

  @Override
  public CampaignRows call(String campaign) {
    try {
      return archive.copied(List.of(campaign), root -> read(root, campaign));
    } catch (InputException failed) {
      return CampaignRows.failed(failed.getMessage());
    }
  }

  private CampaignRows read(Path root, String campaign) {
    CampaignRows rows = new ExportTask(root.toString()).call(root.resolve(campaign).toString());
    return rows.problem() == null ? rows : CampaignRows.failed(archive.named(rows.problem(), root));
  }
}
