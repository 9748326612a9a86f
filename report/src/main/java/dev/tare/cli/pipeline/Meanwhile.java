package dev.tare.cli.pipeline;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Work that goes on beside the command's own.
 *
 * @param <T> its result
 */
public final class Meanwhile<T> {

  private final CompletableFuture<T> work;

  private Meanwhile(CompletableFuture<T> work) {
    this.work = work;
  }

  public static <T> Meanwhile<T> start(Supplier<T> work) {
    return new Meanwhile<>(CompletableFuture.supplyAsync(work));
  }

  /** Waits for the result; what the work threw is thrown here. */
  public T result() {
    try {
      return work.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (failed.getCause() instanceof Error cause) {
        throw cause;
      }
      throw failed;
    }
  }
}
