package dev.tare.publish;

import java.nio.file.Path;
import java.util.Map;

/** A real server on loopback, and what a client needs to reach it. */
interface Counterpart extends AutoCloseable {

  LoopbackServer server();

  /** A target of that name. */
  String target(String name);

  /** What a user would keep in the client's configuration. */
  Map<String, String> environment();

  /** Puts a file of somebody else there. */
  void put(String name, String path) throws Exception;

  /** Copies what readers see into a new directory. */
  Path download(String name, Path to) throws Exception;

  default void kill() {
    server().kill();
  }

  default void start() throws Exception {
    server().start();
  }

  @Override
  default void close() {
    server().close();
  }
}
