/** Streams that measure, bound and limit what flows through them, and the checksums of files. */
package dev.tare.dataset.archive.stream;
