package dev.tare.cli.nightly.limit;

import dev.tare.cli.nightly.state.StopCause;
import dev.tare.collector.stop.Interruption;
import dev.tare.collector.stop.StopRequest;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Ends measuring before the last planned run; the first cause counts. */
public final class NightStop {

  private final AtomicReference<StopCause> cause = new AtomicReference<>();
  private final StopRequest measuring = new StopRequest();

  public void request(StopCause why) {
    cause.compareAndSet(null, why);
    measuring.request();
  }

  public Optional<StopCause> cause() {
    return Optional.ofNullable(cause.get());
  }

  public Interruption interrupting(Runnable endRun) {
    return measuring.interrupting(endRun);
  }
}
