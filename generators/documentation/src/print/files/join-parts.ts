/**
 * The same text in one piece. What a template writes is a tree of thousands of parts until somebody reads it; kept like
 * that for every page of a site, the parts cost more to carry along than the pages to write. Reading one letter joins
 * them.
 */
export function joinParts(text: string): string {
  return Number.isNaN(text.charCodeAt(0)) ? '' : text
}
