import type { PdfFile } from '../pdf/file.ts'
import { signatureFields } from '../pdf/form.ts'
import { pages } from '../pdf/pages.ts'
import { reason } from './reasons.ts'
import type { Reason } from './reasons.ts'
import { visiblePlace } from './visible-place.ts'

/** A signature may be added later, but one that covers more of a page than this hides what others signed. */
const largestShare = 0.25

/** Signatures added after `signed` whose picture covers much of a page. */
export function largeAppearances(signed: PdfFile, now: PdfFile): Reason[] {
  const before = new Set(signatureFields(signed).flatMap(field => (field.value === null ? [] : [field.name])))
  return signatureFields(now).flatMap(field => {
    const place = field.value === null || before.has(field.name) ? null : visiblePlace(now, field)
    const page = place && [...pages(now)][place.page - 1]
    if (!page) return []
    const [left, bottom, right, top] = page.box
    const share = (place.width * place.height) / ((right - left) * (top - bottom))
    return share > largestShare ? [reason('change/large-appearance', { field: field.name, page: place.page })] : []
  })
}
