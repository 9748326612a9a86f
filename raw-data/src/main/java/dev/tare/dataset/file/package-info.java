/** Writing files durably, and text that is safe for files, shells and terminals. */
package dev.tare.dataset.file;
