/** The colours of the site by what they are for. */
export interface Palette {
  readonly page: string
  readonly surface: string
  readonly text: string
  readonly muted: string
  readonly line: string
  readonly link: string
  readonly permitText: string
  readonly permitSurface: string
  readonly dependsText: string
  readonly dependsSurface: string
  readonly denyText: string
  readonly denySurface: string
}

export const light: Palette = Object.freeze({
  page: '#ffffff',
  surface: '#f4f6f8',
  text: '#1b2430',
  muted: '#525e6c',
  line: '#cfd6de',
  link: '#0b4f8a',
  permitText: '#0d5a2c',
  permitSurface: '#e2f3e7',
  dependsText: '#6f4400',
  dependsSurface: '#fdf0d3',
  denyText: '#96191b',
  denySurface: '#fce8e6',
})

export const dark: Palette = Object.freeze({
  page: '#13171c',
  surface: '#1c222a',
  text: '#e5e9ee',
  muted: '#a5b0bc',
  line: '#3a4551',
  link: '#8fbdf3',
  permitText: '#93dfab',
  permitSurface: '#15301f',
  dependsText: '#f3c970',
  dependsSurface: '#33270a',
  denyText: '#f7a9a5',
  denySurface: '#3a181a',
})

/** The pairs of text and ground the site puts together. */
export const pairings: readonly (readonly [keyof Palette, keyof Palette])[] = Object.freeze([
  ['text', 'page'],
  ['text', 'surface'],
  ['muted', 'page'],
  ['muted', 'surface'],
  ['link', 'page'],
  ['link', 'surface'],
  ['permitText', 'permitSurface'],
  ['dependsText', 'dependsSurface'],
  ['denyText', 'denySurface'],
  ['permitText', 'page'],
  ['dependsText', 'page'],
  ['denyText', 'page'],
])
