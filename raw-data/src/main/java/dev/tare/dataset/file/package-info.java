/**
 * Writing files durably and never through links, reading them up to a stated size, and text that is
 * safe for files, shells and terminals.
 */
package dev.tare.dataset.file;
