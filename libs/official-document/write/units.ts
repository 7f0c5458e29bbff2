import { page } from './format.ts'

const pointsPerMm = 72 / 25.4

/** Points of a length in millimetres. */
export const points = (mm: number): number => mm * pointsPerMm

/** Width of the text area in points. */
export const textWidthOf = (landscape: boolean): number =>
  points((landscape ? page.height : page.width) - page.left[2] - page.right[2])
