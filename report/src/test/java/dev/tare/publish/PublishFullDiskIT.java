package dev.tare.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.SmallDisk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A target that is full while it is published to. */
class PublishFullDiskIT {

  @TempDir private Path folder;

  @Test
  void aFullTargetIsOneLineAndEveryLinkWorks() throws Exception {
    Path site = Pages.write(folder.resolve("site"), 1);
    try (SmallDisk disk = SmallDisk.of(folder.resolve("small"), "1m")) {
      Path target = disk.directory().resolve("www");
      assertThat(publish(target)).isZero();
      for (int kilobytes : new int[] {0, 8, 20}) {
        Pages.write(site, 2 + kilobytes);
        disk.fill(kilobytes);
        assertThat(publish(target)).as("%d kB: %s", kilobytes, Commands.said(folder)).isOne();
        assertThat(Commands.said(folder))
            .hasLineCount(1)
            .startsWith("tare: ")
            .contains("No space left on device");
        assertThat(Pages.brokenLinks(target)).isEmpty();
        disk.free();
      }
      assertThat(publish(target)).isZero();
      assertThat(Pages.contents(target)).isEqualTo(Pages.contents(site));
      assertThat(Files.list(target).map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.endsWith(".tmp"));
    }
  }

  private int publish(Path target) throws Exception {
    Process tare =
        Commands.tare(folder, Map.of(), List.of("publish", "site", "--to", target.toString()));
    assertThat(tare.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return tare.exitValue();
  }
}
