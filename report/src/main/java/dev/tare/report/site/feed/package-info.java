/** What machines read of a site: feed, badges and sitemap. */
package dev.tare.report.site.feed;
