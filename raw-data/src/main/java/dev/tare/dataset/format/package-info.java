/** The formats that Tare reads, one class each, and their list. */
package dev.tare.dataset.format;
