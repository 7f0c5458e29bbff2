import { followedBy, matrixOf, UNIT, type Matrix } from './matrix.ts'
import type { OperatorList, Operators } from './pdf-painted.ts'

/** Share of the page that a picture must cover to be the page. */
const COVERS = 0.5
/** Share of the letters that may be seen on a scanned page: a stamp of the scanner, a number of the page. */
const SEEN = 0.2
/** Rendering modes that paint nothing (ISO 32000-1, 9.3.6). */
const UNSEEN: ReadonlySet<unknown> = new Set([3, 7])

/** True when a picture is what one sees of the page: its letters are invisible over it, or lie under it. */
export function isHiddenText({ fnArray, argsArray }: OperatorList, ops: Operators, area: number): boolean {
  let [plane, mode, seen, all, picture]: [Matrix, unknown, number, number, boolean] = [UNIT, 0, 0, 0, false]
  const kept: [Matrix, unknown][] = []
  for (const [i, code] of fnArray.entries()) {
    const given = argsArray[i]
    const args: readonly unknown[] = Array.isArray(given) ? given : []
    if (code === ops.beginAnnotation) break
    if (code === ops.save || code === ops.paintFormXObjectBegin) kept.push([plane, mode])
    if (code === ops.restore || code === ops.paintFormXObjectEnd) [plane, mode] = kept.pop() ?? [plane, mode]
    if (code === ops.transform) plane = followedBy(matrixOf(args.filter(part => typeof part === 'number')), plane)
    if (code === ops.paintFormXObjectBegin && isList(args[0])) plane = followedBy(matrixOf(args[0]), plane)
    if (code === ops.setTextRenderingMode) [mode] = args
    if (code === ops.showText && Array.isArray(args[0])) {
      all += args[0].length
      if (!UNSEEN.has(mode)) seen += args[0].length
    }
    if (PICTURES.some(name => code === ops[name]) && covered(plane) > COVERS * area) [picture, seen] = [true, 0]
  }
  return picture && seen <= SEEN * all
}

const PICTURES = ['paintImageXObject', 'paintInlineImageXObject', 'paintImageMaskXObject']
const covered = ([a, b, c, d]: Matrix): number => Math.abs(a * d - b * c)
const isList = (value: unknown): value is ArrayLike<number> => Array.isArray(value) || ArrayBuffer.isView(value)
