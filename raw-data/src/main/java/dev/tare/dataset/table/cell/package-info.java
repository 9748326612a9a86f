/** What the text of a single cell of a foreign table may mean; columns decide between meanings. */
package dev.tare.dataset.table.cell;
