package dev.tare.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A local directory as target. */
class LocalPublishTest {

  private static final String ZEROS = "0".repeat(64);

  @TempDir private Path folder;

  private Path site;
  private Path target;

  @BeforeEach
  void site() throws IOException {
    site = Pages.write(folder.resolve("site"), 1);
    target = folder.resolve("target");
  }

  @Test
  void onlyWhatChangedIsSentAndWhatIsGoneIsDeleted() throws IOException {
    assertThat(publish()).isEqualTo(new Publication("directory", 16, 0, bytes(site)));
    assertThat(publish()).isEqualTo(new Publication("directory", 0, 0, 0));
    Pages.write(site, 2);
    Publication second = publish();
    assertThat(second.sent()).isEqualTo(3 + 2 + 4);
    assertThat(second.deleted()).isEqualTo(3);
    assertThat(Pages.contents(target)).isEqualTo(Pages.contents(site));
    assertThat(target.resolve("nights/1")).doesNotExist();
  }

  private static long bytes(Path site) throws IOException {
    return Pages.contents(site).values().stream()
        .mapToLong(text -> text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
        .sum();
  }

  @Test
  void whatWasPublishedByOthersIsNeverTouched() throws IOException {
    publish();
    Pages.file(target, "mine.txt", "mine");
    Pages.file(target, "nights/1/mine.txt", "mine");
    Pages.write(site, 3);
    publish();
    assertThat(target.resolve("mine.txt")).hasContent("mine");
    assertThat(target.resolve("nights/1/mine.txt")).hasContent("mine");
    Pages.file(site, "mine.txt", "new");
    assertThatThrownBy(this::publish)
        .isInstanceOf(InputException.class)
        .hasMessageContaining("mine.txt: exists, and tare did not publish it");
    assertThat(target.resolve("mine.txt")).hasContent("mine");
  }

  @Test
  void aDirectoryOfOthersIsRefused() throws IOException {
    Pages.file(target, "thesis.tex", "mine");
    assertThatThrownBy(this::publish)
        .isInstanceOf(InputException.class)
        .hasMessageContaining("is not empty, and tare did not publish it");
    assertThat(Pages.contents(target)).hasSize(1);
  }

  @Test
  void whatOthersDeletedOrChangedIsMended() throws IOException {
    publish();
    Files.delete(target.resolve("hosts/lab.html"));
    Pages.file(target, "trend.svg", "other");
    assertThat(publish().sent()).isEqualTo(1);
    assertThat(target.resolve("trend.svg")).hasContent("other");
    new Publisher(Publisher.LIMIT, true)
        .publish(site, dev.tare.publish.address.TargetParser.parse(target.toString()));
    assertThat(Pages.contents(target)).isEqualTo(Pages.contents(site));
  }

  @Test
  void linksInTheTargetAreNotFollowed() throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Pages.file(elsewhere, "lab.html", "theirs");
    publish();
    Files.delete(target.resolve("index.html"));
    Files.createSymbolicLink(target.resolve("index.html"), elsewhere.resolve("lab.html"));
    Pages.write(site, 2);
    publish();
    assertThat(target.resolve("index.html")).hasSameTextualContentAs(site.resolve("index.html"));
    Files.delete(target.resolve("hosts/lab.html"));
    Files.delete(target.resolve("hosts"));
    Files.createSymbolicLink(target.resolve("hosts"), elsewhere);
    Pages.write(site, 3);
    assertThatThrownBy(this::publish)
        .isInstanceOf(InputException.class)
        .hasMessageContaining("hosts: is a link or no directory");
    Files.delete(site.resolve("hosts/lab.html"));
    publish();
    assertThat(elsewhere.resolve("lab.html")).hasContent("theirs");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../outside", "/etc/outside", "a/../../outside", "a//b", "./a", ".git/config", ""})
  void aListThatLeadsElsewhereIsRefused(String path) throws IOException {
    publish();
    Pages.file(folder, "outside", "theirs");
    Pages.file(target, ".tare-published", ZEROS + "  " + path + "\n");
    assertThatThrownBy(this::publish)
        .isInstanceOf(InputException.class)
        .hasMessageContaining(".tare-published:1: is not what tare wrote");
    assertThat(folder.resolve("outside")).hasContent("theirs");
  }

  @Test
  void onlyDirectoriesOfPagesWithPlainFilesArePublished() throws IOException {
    Path link = Files.createSymbolicLink(site.resolve("link"), Path.of("/etc/hostname"));
    assertThatThrownBy(this::publish).hasMessageContaining("link: is a link or no regular file");
    Files.delete(link);
    Pages.file(site, "a\nb.html", "x");
    assertThatThrownBy(this::publish)
        .hasMessageContaining("a b.html: has a name that cannot be published");
    Files.delete(site.resolve("a\nb.html"));
    Pages.file(site, ".git/config", "x");
    assertThatThrownBy(this::publish).hasMessageContaining("cannot be published");
    Files.delete(site.resolve(".git/config"));
    Pages.file(site, ".tare-1-0123456789abcdef.tmp", "being written");
    Pages.file(site, ".index.html.1.tmp", "being written");
    publish();
    assertThat(target).isDirectoryNotContaining(file -> file.toString().endsWith(".tmp"));
    Files.delete(site.resolve("index.html"));
    assertThatThrownBy(this::publish).hasMessageContaining("has no index.html");
  }

  @Test
  void aSiteIsNotPublishedIntoItself() {
    for (Path wrong : new Path[] {site, site.resolve("public"), folder}) {
      target = wrong;
      assertThatThrownBy(this::publish)
          .isInstanceOf(InputException.class)
          .hasMessageContaining("name a directory beside it");
    }
  }

  private Publication publish() throws IOException {
    return Publisher.publish(site, target.toString());
  }
}
