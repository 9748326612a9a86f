package dev.tare.analyzer.comparison;

import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Runs grouped by fresh start. */
final class SessionGroups {

  private SessionGroups() {}

  /** The logs of the values, session by session; runs without a session are left out. */
  static double[][] logs(Sample sample) {
    return of(Arrays.stream(sample.values()).map(Math::log).toArray(), sample.sessions());
  }

  /** Numbers by their sessions, in the order of these. */
  static double[][] of(double[] numbers, int[] sessions) {
    int[] different = different(sessions);
    int[] sizes = new int[different.length];
    int[] groups = new int[sessions.length];
    for (int i = 0; i < sessions.length; i++) {
      groups[i] =
          i > 0 && sessions[i] == sessions[i - 1]
              ? groups[i - 1]
              : Arrays.binarySearch(different, sessions[i]);
      if (groups[i] >= 0) {
        sizes[groups[i]]++;
      }
    }
    return filled(numbers, groups, sizes);
  }

  /** The numbers of the sessions in ascending order. */
  private static int[] different(int[] sessions) {
    int[] sorted = sessions.clone();
    Arrays.sort(sorted);
    int n = 0;
    int before = Run.Columns.NONE;
    for (int session : sorted) {
      if (session != before) {
        sorted[n++] = session;
        before = session;
      }
    }
    return Arrays.copyOf(sorted, n);
  }

  private static double[][] filled(double[] numbers, int[] groups, int[] sizes) {
    double[][] filled = IntStream.of(sizes).mapToObj(double[]::new).toArray(double[][]::new);
    int[] next = new int[sizes.length];
    for (int i = 0; i < groups.length; i++) {
      if (groups[i] >= 0) {
        filled[groups[i]][next[groups[i]]++] = numbers[i];
      }
    }
    return filled;
  }
}
