/**
 * The JSON files of benchmark tools, a class per tool. They are read as streams, entry by entry; an
 * entry whose meaning is not certain is left out with an issue.
 */
package dev.tare.dataset.format.json;
