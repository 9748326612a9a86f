package dev.tare.spark;

import dev.tare.dataset.file.InputException;
import java.io.Serial;
import java.nio.file.Path;
import org.apache.spark.api.java.function.Function;

/** Reads one campaign, on whatever machine: from its path to its rows. */
record ExportTask(String archive) implements Function<String, CampaignRows> {

  @Serial private static final long serialVersionUID = 1;

  @Override
  public CampaignRows call(String campaign) {
    try {
      return CampaignRows.of(CampaignData.read(Path.of(archive), Path.of(campaign)));
    } catch (InputException broken) {
      return CampaignRows.failed(broken.getMessage());
    } catch (RuntimeException unexpected) {
      return CampaignRows.failed(campaign + ": unexpected error: " + unexpected);
    }
  }
}
