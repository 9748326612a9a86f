package dev.tare.report.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tare.SmallDisk;
import dev.tare.dataset.file.InputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full while a site is written. */
class SiteFullDiskIT {

  @TempDir private Path folder;

  @Test
  void aSiteThatHasNoRoomStaysReadableAndIsCompletedLater() throws Exception {
    Path archive = SimulatedArchive.write(folder.resolve("archive"), List.of("a", "b"), 6, "none");
    Path last = SimulatedArchive.campaigns(archive.resolve("a")).get(5);
    SimulatedArchive.report(last);
    Path hidden = folder.resolve("hidden");
    Files.move(last, hidden);
    try (SmallDisk disk = SmallDisk.of(folder.resolve("small"), "4m")) {
      SiteTree site = new SiteTree(disk.directory().resolve("site"));
      Site.write(archive, site.directory(), SimulatedArchive.morning(6));
      Files.move(hidden, last);
      for (int kilobytes : new int[] {0, 20, 60, 220}) {
        disk.fill(kilobytes);
        assertThatThrownBy(() -> Site.write(archive, site.directory(), SimulatedArchive.morning(6)))
            .as("%d kB", kilobytes)
            .isInstanceOf(InputException.class)
            .message()
            .hasLineCount(1)
            .contains("No space left on device");
        assertThat(site.brokenLinks()).isEmpty();
        disk.free();
      }
      Site.write(archive, site.directory(), SimulatedArchive.morning(6));
      SiteTree fresh = new SiteTree(folder.resolve("fresh"));
      Site.write(archive, fresh.directory(), SimulatedArchive.morning(6));
      assertThat(site.contents()).isEqualTo(fresh.contents());
    }
  }
}
