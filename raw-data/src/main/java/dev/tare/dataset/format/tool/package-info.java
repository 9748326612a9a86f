/**
 * The XML files and tables of benchmark tools, a class per tool. They are read as streams; a row or
 * entry whose meaning is not certain is left out with an issue.
 */
package dev.tare.dataset.format.tool;
