/** The text and the logs of fio. */
package dev.tare.dataset.format.text.fio;
