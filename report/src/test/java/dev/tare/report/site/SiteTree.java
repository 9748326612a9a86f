package dev.tare.report.site;

import dev.tare.dataset.DatasetFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The files of a site in a test. */
record SiteTree(Path directory) {

  /** Without what the site knows for its next run. */
  List<Path> files() {
    try (Stream<Path> entries = Files.walk(directory)) {
      return entries
          .filter(Files::isRegularFile)
          .filter(file -> !file.startsWith(directory.resolve(DatasetFiles.SITE_MEMORY)))
          .sorted()
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Content by path, without what is still being written. */
  Map<String, String> contents() {
    Map<String, String> contents = new TreeMap<>();
    files().forEach(file -> contents.put(directory.relativize(file).toString(), text(file)));
    return contents;
  }

  static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  Document page(String path) {
    try {
      return Jsoup.parse(Files.readString(directory.resolve(path)));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Links of the site's pages that lead nowhere, out of it, or to no such anchor. */
  List<String> brokenLinks() {
    List<String> broken = new ArrayList<>();
    for (Path file : files()) {
      if (file.toString().endsWith(".html") && !file.toString().contains("/.")) {
        Document page = page(directory.relativize(file).toString());
        for (Element link : page.select("a[href], link[href]")) {
          if (isBroken(file, page, link.attr("href"))) {
            broken.add(directory.relativize(file) + " -> " + link.attr("href"));
          }
        }
      }
    }
    return broken;
  }

  private boolean isBroken(Path file, Document page, String href) {
    if (href.startsWith("data:")) {
      return false;
    }
    URI link = URI.create(href);
    if (link.isAbsolute() || href.startsWith("/")) {
      return true;
    }
    Path target = link.getPath().isEmpty() ? file : file.resolveSibling(link.getPath()).normalize();
    if (!target.startsWith(directory) || !Files.isRegularFile(target)) {
      return true;
    }
    String anchor = link.getRawFragment();
    return anchor != null
        && !anchor.startsWith("a=")
        && Jsoup.parse(text(target))
                .getElementById(URLDecoder.decode(anchor, StandardCharsets.UTF_8))
            == null;
  }
}
