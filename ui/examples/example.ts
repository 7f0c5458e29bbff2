import type { ReactElement } from 'react'

/** A named state of a part: shown in the gallery, and tested by what a person would see or hear, in this order. */
export type Example = {
  name: string
  element: ReactElement
  sees: readonly string[]
  /** Exact pieces of markup that matter (states, links), e.g. `aria-disabled="true"`. */
  marks?: readonly string[]
}

/** All examples of one part. `wide` parts take the whole width in the gallery. */
export type ExampleSet = { part: string; wide?: boolean; examples: readonly Example[] }
