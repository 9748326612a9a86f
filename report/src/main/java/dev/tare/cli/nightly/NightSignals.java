package dev.tare.cli.nightly;

import java.lang.reflect.Proxy;
import java.util.List;

/**
 * Turns the first TERM, INT or HUP into a call; the next one ends the process as usual.
 *
 * <p>A shutdown hook would not do: while the JVM shuts down, it has closed the fonts that the
 * report needs. The only interface for signals is {@code sun.misc.Signal}, of which the compiler
 * warns; where it is missing, a signal ends the process, and the next night finishes this one.
 */
final class NightSignals {

  private static final List<String> NAMES = List.of("TERM", "INT", "HUP");

  private final Class<?> signals;
  private final Class<?> handlers;
  private final Runnable action;

  private NightSignals(Runnable action) throws ReflectiveOperationException {
    this.signals = Class.forName("sun.misc.Signal");
    this.handlers = Class.forName("sun.misc.SignalHandler");
    this.action = action;
  }

  static void handle(Runnable action) {
    try {
      NightSignals all = new NightSignals(action);
      for (String name : NAMES) {
        all.handle(name);
      }
    } catch (ReflectiveOperationException | IllegalArgumentException notHere) {
      // told above
    }
  }

  private void handle(String name) throws ReflectiveOperationException {
    Object signal = signals.getConstructor(String.class).newInstance(name);
    Object[] before = new Object[1];
    Object handler =
        Proxy.newProxyInstance(
            handlers.getClassLoader(),
            new Class<?>[] {handlers},
            (self, method, arguments) -> {
              if (method.getName().equals("handle")) {
                set(signal, before[0]);
                action.run();
              }
              return null;
            });
    before[0] = set(signal, handler);
  }

  private Object set(Object signal, Object handler) throws ReflectiveOperationException {
    return signals.getMethod("handle", signals, handlers).invoke(null, signal, handler);
  }
}
