import type { Aim } from '../aim/aim.js'
import type { Statements } from './recipe.js'

/** A role that sees something of a table. */
export type Seen = Aim & { readonly view: string }

/** Writes an attack on the view of a role; none where it has no view, or one whose rows it cannot tell apart. */
export const onView =
  (write: (aim: Seen) => readonly Statements[]) =>
  (aim: Aim): readonly Statements[] => {
    const { view } = aim
    return view === undefined || !aim.showsKey ? [] : write({ ...aim, view })
  }
