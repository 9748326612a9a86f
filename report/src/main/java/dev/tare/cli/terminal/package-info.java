/** What the user sees: tables, summaries and error messages as plain text, and the exit codes. */
package dev.tare.cli.terminal;
