package dev.tare.publish;

/** A server on loopback that can be killed and started again. */
interface LoopbackServer extends AutoCloseable {

  void start() throws Exception;

  /** Ends it with all its connections. */
  void kill();

  @Override
  void close();
}
