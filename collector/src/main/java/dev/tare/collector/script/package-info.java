/** Writes a campaign as a shell script, without executing anything. */
package dev.tare.collector.script;
