package dev.tare.spark;

import dev.tare.analyzer.rejudge.Judgement;
import dev.tare.dataset.file.InputException;
import java.io.Serial;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.function.Function;

/**
 * Judges one campaign of a remote archive again, on a private copy: {@link JudgeTask}. Its answer
 * names the campaign as if the archive were the root of the file system.
 */
record RemoteJudgeTask(RemoteArchive archive, boolean write)
    implements Function<String, JudgeTask.Answer> {

  @Serial private static final long serialVersionUID = 1;

  @Override
  public JudgeTask.Answer call(String campaign) {
    try {
      return archive.copied(List.of(campaign), root -> judge(root, campaign));
    } catch (InputException failed) {
      return JudgeTask.Answer.failed(RemoteArchive.ROOT.resolve(campaign), failed.getMessage());
    }
  }

  private JudgeTask.Answer judge(Path root, String campaign) {
    String copy = root.resolve(campaign).toString();
    Judgement judgement = new JudgeTask(root.toString(), write).call(copy).judgement();
    return JudgeTask.Answer.of(
        new Judgement(
            archive.named(judgement.rejudged(), root, RemoteArchive.ROOT.resolve(campaign)),
            judgement.analysis()));
  }
}
