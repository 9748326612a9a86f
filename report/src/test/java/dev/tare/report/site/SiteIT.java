package dev.tare.report.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.tare.report.html.Browser;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of page in a browser: from disk, and from a web server below a path. */
class SiteIT {

  private static final int NIGHTS = 60;
  private static final String BELOW = "below/a/path";

  @TempDir private static Path folder;
  private static Path site;
  private static HttpServer server;

  @BeforeAll
  static void writeAndServe() throws IOException {
    Path archive =
        SimulatedArchive.write(
            folder.resolve("archive"),
            List.of("alpha", "beta"),
            NIGHTS,
            "alpha/kvm=+6%@40..",
            "beta/docker=absent@58..",
            "beta/*=absent@20..26");
    SimulatedArchive.report(SimulatedArchive.campaigns(archive.resolve("alpha")).get(NIGHTS - 1));
    site = folder.resolve("www").resolve(BELOW);
    Site.write(archive, site, SimulatedArchive.morning(NIGHTS));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", new StaticFiles(folder.resolve("www").toRealPath()));
    server.start();
  }

  @AfterAll
  static void stop() {
    server.stop(0);
  }

  private static URI address(String page, boolean served) {
    return served
        ? URI.create("http://localhost:" + server.getAddress().getPort() + "/" + BELOW + "/" + page)
        : URI.create(site.toUri() + page);
  }

  /** Every width, colour scheme and language, and the pages with a form or a chart of their own. */
  @ParameterizedTest
  @CsvSource({
    "index.html, 1280, false, false",
    "hosts/beta/index.html, 390, false, true",
    "hosts/alpha/kvm-cpu.html, 390, true, false",
    "across.de.html, 390, true, true",
    "alarms.html, 1280, true, true",
    "compare.de.html, 390, false, true",
  })
  void pageIsReadable(String page, int width, boolean dark, boolean served) {
    check(page, width, dark, served);
  }

  @Tag("full")
  @ParameterizedTest
  @CsvSource({
    "index.de.html, 390, true, true",
    "hosts/alpha/index.de.html, 1280, true, false",
    "hosts/beta/docker-mem.de.html, 1280, false, true",
    "hosts/alpha/native-cpu.html, 1280, true, true",
    "across.html, 1280, false, false",
    "alarms.de.html, 390, false, false",
    "audit.de.html, 390, true, true",
    "compare.html, 1280, true, false",
  })
  void otherPagesAre(String page, int width, boolean dark, boolean served) {
    check(page, width, dark, served);
  }

  private static void check(String page, int width, boolean dark, boolean served) {
    try (Browser browser = Browser.open(address(page, served), width, dark)) {
      if (page.startsWith("compare")) {
        browser.await("#result table");
      }
      assertThat(browser.complaints()).isEmpty();
      assertThat(browser.run("too-wide.js")).isEmpty();
      assertThat(browser.run("faint-text.js")).isEmpty();
      assertThat(browser.run("overlapping-text.js")).isEmpty();
      assertThat(browser.run("crushed-text.js")).isEmpty();
      assertThat(browser.axe()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void theAddressChoosesTheNights(boolean served) {
    URI address =
        address("compare.html#a=alpha/2026-02-01T0100Z&b=beta/2026-02-20T0100Z&p=kvm", served);
    try (Browser browser = Browser.open(address, 1280, false)) {
      assertThat(browser.await("#result")).contains("did not measure the same thing");
      assertThat(browser.await("#result table tbody tr th")).isNotEmpty();
      browser.choose("#host-b", "alpha");
      browser.await("#result .bad");
      assertThat(browser.address()).contains("&b=alpha/", "&p=kvm");
      assertThat(browser.await("#result table tbody td.number"))
          .matches("\\d\\.\\d{2,4} \\[\\d\\.\\d{2,4},.\\d\\.\\d{2,4}]");
    }
  }

  @Test
  void allLinksLeadSomewhere() {
    assertThat(new SiteTree(site).brokenLinks()).isEmpty();
  }
}
