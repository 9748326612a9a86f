package dev.tare.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Ways in which a file of a dataset comes to be wrong, by accident or by malice. */
enum Mutation {
  BYTES {
    @Override
    void damage(Path file, Random random) throws IOException {
      byte[] bytes = Files.readAllBytes(file);
      for (int i = 0; i < 1 + random.nextInt(20) && bytes.length > 0; i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      Files.write(file, bytes);
    }
  },
  CUT_OFF {
    @Override
    void damage(Path file, Random random) throws IOException {
      byte[] bytes = Files.readAllBytes(file);
      Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
    }
  },
  LINES {
    @Override
    void damage(Path file, Random random) throws IOException {
      List<String> lines =
          new ArrayList<>(Files.readString(file, StandardCharsets.ISO_8859_1).lines().toList());
      if (random.nextBoolean()) {
        Collections.shuffle(lines, random);
      } else {
        lines.addAll(random.nextInt(lines.size() + 1), List.copyOf(lines));
      }
      Files.writeString(file, String.join("\n", lines), StandardCharsets.ISO_8859_1);
    }
  },
  CELL {
    @Override
    void damage(Path file, Random random) throws IOException {
      List<String> lines =
          new ArrayList<>(Files.readString(file, StandardCharsets.ISO_8859_1).lines().toList());
      String odd = pick(ODD, random);
      int from = random.nextInt(lines.size() + 1);
      int to = random.nextBoolean() ? from + 1 : lines.size();
      int column = random.nextInt(4);
      for (int i = from; i < Math.min(to, lines.size()); i++) {
        String[] cells = lines.get(i).split(",", -1);
        cells[Math.min(column, cells.length - 1)] = odd;
        lines.set(i, String.join(",", cells));
      }
      Files.writeString(file, String.join("\n", lines), StandardCharsets.UTF_8);
    }
  },
  /** A value of another type, a missing or doubled key, deep nesting. */
  JSON {
    @Override
    void damage(Path file, Random random) throws IOException {
      JsonNode root = tree(file);
      List<JsonNode> parents = new ArrayList<>();
      collect(root, parents);
      if (parents.isEmpty()) {
        BYTES.damage(file, random);
        return;
      }
      change(parents.get(random.nextInt(parents.size())), random);
      String text = root.toPrettyString();
      if (random.nextInt(8) == 0) {
        text = text.replaceFirst("(\"\\w+\" : )", "$1 0, $1");
      }
      Files.writeString(file, text.replace("\"#DEEP#\"", "[".repeat(5000) + "]".repeat(5000)));
    }
  },
  EMPTY {
    @Override
    void damage(Path file, Random random) throws IOException {
      Files.write(file, new byte[0]);
    }
  },
  GONE {
    @Override
    void damage(Path file, Random random) throws IOException {
      Files.delete(file);
    }
  },
  LINK {
    @Override
    void damage(Path file, Random random) throws IOException {
      Files.delete(file);
      List<String> targets =
          List.of("/etc/passwd", "/dev/zero", "nowhere", ".", "..", file.getFileName().toString());
      Files.createSymbolicLink(file, Path.of(targets.get(random.nextInt(targets.size()))));
    }
  },
  DIRECTORY {
    @Override
    void damage(Path file, Random random) throws IOException {
      Files.delete(file);
      Files.createDirectory(file);
    }
  },
  /** A pipe; where it is allowed, sometimes a device that never ends. */
  SPECIAL {
    @Override
    void damage(Path file, Random random) throws IOException {
      Files.delete(file);
      if (!random.nextBoolean() || !made("mknod", file.toString(), "c", "1", "5")) {
        made("mkfifo", file.toString());
      }
    }
  },
  HUGE {
    @Override
    void damage(Path file, Random random) throws IOException {
      try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
        sparse.setLength(random.nextBoolean() ? 2L << 30 : 20L << 20);
      }
    }
  },
  OF_ANOTHER {
    @Override
    void damage(Path file, Random random) throws IOException {
      try (Stream<Path> files = Files.list(file.getParent())) {
        List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
        Files.write(file, Files.readAllBytes(all.get(random.nextInt(all.size()))));
      }
    }
  };

  static final List<String> ODD =
      List.of(
          "",
          "NaN",
          "-Infinity",
          "1e308",
          "-1e308",
          "1e999999999",
          "9".repeat(400),
          "253402300800",
          "31556889864403199",
          "+12026-01-01T00:00:00Z",
          "0000-00-00",
          "-5",
          "2147483648",
          "99999999999999999999",
          "../../../../etc/passwd",
          "/etc/passwd",
          "<img src=x onerror=alert(1)>",
          "a\u0000b",
          "\u001b]0;x\u0007",
          "\u202Eabc",
          "\"",
          "=1+1;=2",
          "${7*7}",
          "%s%n%d",
          "x".repeat(100_000));

  private static final ObjectMapper JSON_TEXT = new ObjectMapper();

  abstract void damage(Path file, Random random) throws IOException;

  private static <T> T pick(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private static JsonNode tree(Path file) {
    try {
      return JSON_TEXT.readTree(Files.readAllBytes(file));
    } catch (IOException noJson) {
      return JSON_TEXT.nullNode();
    }
  }

  private static void collect(JsonNode node, List<JsonNode> parents) {
    if (node.isContainerNode() && !node.isEmpty()) {
      parents.add(node);
      node.forEach(child -> collect(child, parents));
    }
  }

  private static void change(JsonNode parent, Random random) {
    if (parent instanceof ObjectNode object) {
      List<String> keys = new ArrayList<>();
      object.fieldNames().forEachRemaining(keys::add);
      String key = pick(keys, random);
      if (random.nextInt(4) == 0) {
        object.remove(key);
      } else {
        object.set(key, value(object.get(key), random));
      }
    } else if (parent instanceof ArrayNode array) {
      int at = random.nextInt(array.size());
      switch (random.nextInt(3)) {
        case 0 -> array.remove(at);
        case 1 -> array.add(array.get(at));
        default -> array.set(at, value(array.get(at), random));
      }
    }
  }

  private static JsonNode value(JsonNode before, Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> JSON_TEXT.nullNode();
      case 1 -> JSON_TEXT.createArrayNode().add(before);
      case 2 -> JSON_TEXT.createObjectNode().set("x", before);
      case 3 -> JSON_TEXT.getNodeFactory().numberNode(random.nextBoolean() ? 1e300 : -1);
      case 4 -> JSON_TEXT.getNodeFactory().booleanNode(random.nextBoolean());
      case 5 -> JSON_TEXT.getNodeFactory().textNode("#DEEP#");
      default -> JSON_TEXT.getNodeFactory().textNode(pick(ODD, random));
    };
  }

  private static boolean made(String... command) throws IOException {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (InterruptedException ended) {
      throw new IllegalStateException(ended);
    }
  }
}
