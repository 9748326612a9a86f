/** Makes the pages of a site from its hosts and series, in one language. */
package dev.tare.report.site.page;
