/** Where the files of a site are. */
package dev.tare.report.site.path;
