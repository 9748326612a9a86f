package dev.tare.analyzer.rejudge;

import java.nio.file.Path;
import java.util.List;

/** What judges campaigns: threads of this process, or the machines of a cluster. */
public interface Workers {

  /**
   * Judges campaigns again, and writes each analysis that is to be replaced when it is sure that
   * nobody judges its campaign once more.
   *
   * @return one for each, in their order; a campaign whose worker died has failed, the others have
   *     not
   */
  List<Rejudged> judge(CampaignJudge judge, List<Path> campaigns);

  /**
   * Writes the analyses of campaigns that judge changes since earlier ones.
   *
   * @return one line for each that could not be written
   */
  List<String> write(ChangesJudge judge, List<HostCampaigns> batches);
}
