/**
 * A campaign as a BagIt bag (RFC 8493) in one {@code .tar.gz}: packing, checking and reading it in
 * place. The same campaign gives the same bytes. What a bag holds is not trusted.
 */
package dev.tare.dataset.archive.bag;
