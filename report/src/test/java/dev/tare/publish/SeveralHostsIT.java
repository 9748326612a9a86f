package dev.tare.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of report/docs/publishing.md that collect the archives of other hosts. */
class SeveralHostsIT {

  @TempDir private Path folder;

  @Test
  void theArchiveOfAnotherHostIsFetchedAndMerged() throws Exception {
    tare("simulate --nights 3 --hosts here --event none --into archive");
    tare("simulate --nights 4 --hosts there --event none --into remote");
    try (LoopbackSshd sshd = new LoopbackSshd(folder.resolve("sshd"))) {
      Map<String, String> environment = Map.of("RSYNC_RSH", sshd.client());
      List<String> fetch = List.of("rsync", "-a", "lab:" + folder.resolve("remote") + "/");
      Commands.run(folder, environment, fetch, "incoming/");
      assertThat(tare("archive merge incoming --into archive")).contains("4 campaigns copied");
      assertThat(tare("archive list archive")).contains("7 campaigns");
      assertThat(tare("status archive --max-age 999999h"))
          .contains("here: newest complete campaign", "there: newest complete campaign");
      tare("simulate --nights 5 --hosts there --event none --into remote2");
      Commands.copy(
          folder.resolve("remote2/there/2025-01-05T0100Z"),
          Files.createDirectories(folder.resolve("remote/there/2025-01-05T0100Z")));
      Commands.run(folder, environment, fetch, "incoming/");
      assertThat(tare("archive merge incoming --into archive"))
          .contains("1 campaigns copied, 4 already there");
    }
  }

  private String tare(String words) throws Exception {
    Process process = Commands.tare(folder, Map.of(), new ArrayList<>(List.of(words.split(" "))));
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Commands.said(folder)).isZero();
    return Commands.said(folder);
  }
}
