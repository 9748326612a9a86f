/**
 * The files of benchmark tools in JSON, XML or tables of their own, one class per tool. They are
 * read as streams, entry by entry; an entry whose meaning is not certain is left out with an issue.
 */
package dev.tare.dataset.format.tool;
