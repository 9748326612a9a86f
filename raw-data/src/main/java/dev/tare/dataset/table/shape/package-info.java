/** What the columns of a foreign table are, and the series of runs that its rows stand for. */
package dev.tare.dataset.table.shape;
