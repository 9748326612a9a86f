package dev.tare.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A small site that lives as a real one does: each version has one more night, which older pages
 * link to, and one night less.
 */
public final class Pages {

  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

  private static final int NIGHTS = 4;

  private Pages() {}

  /** Writes a version into a directory, in place of the one that is there. */
  public static Path write(Path directory, int version) throws IOException {
    if (Files.exists(directory)) {
      for (Path file : files(directory)) {
        Files.delete(file);
      }
    }
    StringBuilder all = new StringBuilder();
    int last = version + NIGHTS - 1;
    for (int night = version; night <= last; night++) {
      all.append(link("nights/" + night + "/index.html"));
      String page = link("../../index.html") + link("../../hosts/lab.html");
      page += night > version ? link("../" + (night - 1) + "/index.html") : "";
      page += night < last ? link("../" + (night + 1) + "/index.html") : "";
      file(directory, "nights/" + night + "/index.html", page + "<img src=\"figures/a.svg\">");
      file(directory, "nights/" + night + "/figures/a.svg", "<svg>" + night + "</svg>");
      file(directory, "nights/" + night + "/-a #1; b.pdf", "a file that stays " + night);
    }
    file(directory, "hosts/lab.html", link("../nights/" + last + "/index.html") + version);
    file(directory, "trend.svg", "<svg>" + version + "</svg>");
    String first = link("hosts/lab.html") + all + "<img src=\"trend.svg\">" + version;
    file(directory, "index.html", first);
    file(directory, "index.de.html", "de " + first);
    return directory;
  }

  private static String link(String to) {
    return "<a href=\"" + to + "\">x</a>";
  }

  public static void file(Path directory, String path, String content) throws IOException {
    Files.createDirectories(directory.resolve(path).getParent());
    Files.writeString(directory.resolve(path), content);
  }

  /** The links that lead nowhere, in what a reader reaches from the first page. */
  public static List<String> brokenLinks(Path site) throws IOException {
    if (Files.notExists(site.resolve("index.html"))) {
      return List.of();
    }
    Deque<Path> open = new ArrayDeque<>(List.of(site.resolve("index.html")));
    Set<Path> seen = new HashSet<>(open);
    List<String> broken = new java.util.ArrayList<>();
    while (!open.isEmpty()) {
      Path page = open.pop();
      if (Files.notExists(page)) {
        broken.add(site.relativize(page).toString());
      } else if (page.toString().endsWith(".html")) {
        LINK.matcher(Files.readString(page))
            .results()
            .map(link -> page.resolveSibling(link.group(1)).normalize())
            .filter(seen::add)
            .forEach(open::push);
      }
    }
    return broken;
  }

  /** Contents by path, without the list of what is published. */
  public static TreeMap<String, String> contents(Path directory) throws IOException {
    TreeMap<String, String> contents = new TreeMap<>();
    for (Path file : files(directory)) {
      contents.put(directory.relativize(file).toString(), Files.readString(file));
    }
    contents.remove(".tare-published");
    return contents;
  }

  private static List<Path> files(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
