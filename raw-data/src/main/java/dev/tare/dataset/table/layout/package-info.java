/** From the lines of a foreign table to its header and rows. */
package dev.tare.dataset.table.layout;
