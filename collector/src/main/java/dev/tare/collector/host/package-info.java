/** What this host says of itself, once (facts) and around every run (evidence). */
package dev.tare.collector.host;
