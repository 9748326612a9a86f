/** What is derived from all analyses of an archive: its index. */
package dev.tare.analyzer.archive;
