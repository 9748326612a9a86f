package dev.tare.publish.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tare.dataset.file.InputException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetParserTest {

  @ParameterizedTest
  @ValueSource(strings = {"www", "/var/www", "./a:b", "a/b:c", "../x", "größe 1", "git", "a#b"})
  void withoutAColonBeforeASlashItIsADirectory(String text) {
    assertThat(TargetParser.parse(text)).isEqualTo(new PublishTarget.Local(Path.of(text)));
  }

  @ParameterizedTest
  @CsvSource({
    "rsync:lab:/var/www, lab, /var/www",
    "lab:www, lab, www",
    "me@lab.example.org:/a b/c, me@lab.example.org, /a b/c",
    "rsync:me@[fe80::1%eth0]:x, me@[fe80::1%eth0], x",
    "lab:-x, lab, -x",
    "lab:$(touch x), lab, $(touch x)",
  })
  void aHostIsReachedByRsync(String text, String host, String path) {
    assertThat(TargetParser.parse(text)).isEqualTo(new PublishTarget.Rsync(host, path));
  }

  @ParameterizedTest
  @CsvSource({
    "git:https://example.org/a/b.git#gh-pages, https://example.org/a/b.git, gh-pages",
    "git:git@example.org:a/b.git#site/lab, git@example.org:a/b.git, site/lab",
    "git:ssh://git@example.org:2222/a.git#p, ssh://git@example.org:2222/a.git, p",
    "git:/srv/a.git#p, /srv/a.git, p",
    "git:file:///srv/a#b.git#p, file:///srv/a#b.git, p",
  })
  void aBranchIsNamedAfterTheLastHash(String text, String url, String branch) {
    assertThat(TargetParser.parse(text)).isEqualTo(new PublishTarget.Git(url, branch));
  }

  @ParameterizedTest
  @CsvSource({"rclone:s3:site/a, s3, site/a", "rclone:my box:, my box, ''", "rclone:a:b:c, a, b:c"})
  void aRemoteIsOneOfRclone(String text, String remote, String path) {
    assertThat(TargetParser.parse(text)).isEqualTo(new PublishTarget.Rclone(remote, path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "--rsh=x",
        "-e:x",
        "a\nb",
        "a:b\n",
        "a:b\0",
        "a\u2028b",
        "rsync:",
        "rsync:lab",
        "rsync:-oProxyCommand=x:y",
        "rsync:-l@lab:y",
        "rsync:a@-lab:y",
        "rsync://lab/module",
        "lab::module",
        "s3://bucket/x",
        "https://example.org/x",
        "lab:",
        "git:/srv/a.git",
        "git:#p",
        "git:/srv/a#",
        "git:/a#-p",
        "git:/a#p..q",
        "git:/a#p.lock",
        "git:/a#HEAD",
        "git:/a#p q",
        "git:/a#:p",
        "git:/a#+p",
        "git:/a#p/",
        "git:-u#p",
        "git:--upload-pack=x:y#p",
        "git:ext::sh -c x#p",
        "git:lab:-x#p",
        "git:fd::3#p",
        "rclone:",
        "rclone:s3",
        "rclone:-s3:x",
        "rclone:--config=x:y",
        "rclone: s3:x",
      })
  void whatAClientCouldTakeForSomethingElseIsRefused(String text) {
    assertThatThrownBy(() -> TargetParser.parse(text))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(TargetParser.FORMS)
        .hasMessageNotContaining("\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "git:https://me:geheim@example.org/a.git#p",
        "git:https://geheim@example.org/a.git#p",
        "git:ssh://me:geheim@example.org/a.git#p",
        "rclone::s3,secret_access_key=geheim:bucket",
        "rclone:s3,secret_access_key=geheim:bucket",
        "rclone::ftp:geheim",
      })
  void credentialsAreRefusedAndNotRepeated(String text) {
    assertThatThrownBy(() -> TargetParser.parse(text))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("everybody on this host could read")
        .hasMessageNotContaining("geheim");
  }

  @Test
  void relativeRepositoriesAreMadeAbsolute() {
    PublishTarget.Git git = (PublishTarget.Git) TargetParser.parse("git:./a.git#p");
    assertThat(Path.of(git.url())).isAbsolute().hasFileName("a.git");
  }
}
