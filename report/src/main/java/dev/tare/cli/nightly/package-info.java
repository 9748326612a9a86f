/** {@code tare nightly}: a night from measuring to publishing, for cron and systemd timers. */
package dev.tare.cli.nightly;
