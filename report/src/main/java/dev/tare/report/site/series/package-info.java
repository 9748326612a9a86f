/** What the pages show: the hosts of an archive with their nights, series and items. */
package dev.tare.report.site.series;
