/** Ends a campaign in order before its last planned run: by a signal, or by whoever started it. */
package dev.tare.collector.stop;
