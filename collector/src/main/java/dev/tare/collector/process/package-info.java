/** Everything that starts a process: platform scripts under the guard, and what they printed. */
package dev.tare.collector.process;
