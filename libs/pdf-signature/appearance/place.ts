import { SignatureFault } from '../fault.ts'
import type { PdfPage } from '../pdf/pages.ts'

/** A rectangle on a page as it is shown: points from its upper left corner. Pages count from 1. */
export type Rectangle = {
  readonly page: number
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Half a point, for rectangles that come from rounding. */
const slack = 0.5

/** The rectangle in the page's own coordinates: left, bottom, right, top. Throws `sign/rectangle-outside-page`. */
export function onPage(page: PdfPage, { left, top, width, height }: Rectangle): [number, number, number, number] {
  const [l, b, r, t] = page.box
  const lying = page.rotation % 180 !== 0
  const [shownWidth, shownHeight] = lying ? [t - b, r - l] : [r - l, t - b]
  const numbers = [left, top, width, height]
  const inside = left >= -slack && top >= -slack && left + width <= shownWidth + slack && top + height <= shownHeight + slack
  if (!numbers.every(Number.isFinite) || width <= 0 || height <= 0 || !inside)
    throw new SignatureFault('sign/rectangle-outside-page')
  const [right, bottom] = [left + width, top + height]
  switch (page.rotation) {
    case 90:
      return [l + top, b + left, l + bottom, b + right]
    case 180:
      return [r - right, b + top, r - left, b + bottom]
    case 270:
      return [r - bottom, t - right, r - top, t - left]
    default:
      return [l + left, t - bottom, l + right, t - top]
  }
}

/** Turns what is drawn upright so that it is upright on a page which is shown turned. */
export function uprightMatrix(rotation: number): [number, number, number, number, number, number] {
  const turns: Readonly<Record<number, readonly [number, number]>> = { 90: [0, 1], 180: [-1, 0], 270: [0, -1] }
  const [cos, sin] = turns[rotation] ?? [1, 0]
  return [cos, sin, -sin || 0, cos, 0, 0]
}

/** How large a field's rectangle is as it is shown, on the page it says it stands on. */
export function shownArea(box: readonly [number, number, number, number], rotation: number) {
  const [width, height] = [box[2] - box[0], box[3] - box[1]]
  return rotation % 180 === 0 ? { width, height, rotation } : { width: height, height: width, rotation }
}
