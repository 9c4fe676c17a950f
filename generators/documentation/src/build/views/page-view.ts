/** What every page has to say; each kind adds its own. */
export interface PageView {
  /** The heading of the page. */
  readonly title: string
}
