/** Decides for whole columns of foreign tables how their cells are written. */
package dev.tare.dataset.table.column;
