import type { PdfFile } from '../pdf/file.ts'
import type { FormField } from '../pdf/form.ts'
import { as, sameReference } from '../pdf/object.ts'
import { pages, readBox } from '../pdf/pages.ts'
import type { PdfPage } from '../pdf/pages.ts'
import type { VisiblePlace } from './report.ts'

/** Where a field is seen: points from the upper left corner of its page as it is shown; null when it is not. */
export function visiblePlace(file: PdfFile, field: FormField): VisiblePlace | null {
  for (const widget of field.widgets) {
    const box = readBox(file, file.dict(widget)?.entries.get('Rect'))
    if (!box || box[0] === box[2] || box[1] === box[3]) continue
    let number = 0
    for (const page of pages(file)) {
      number += 1
      if (file.items(page.dict.entries.get('Annots')).some(item => sameReference(as('ref', item), widget))) {
        return { page: number, ...shownAt(page, box) }
      }
    }
  }
  return null
}

function shownAt(page: PdfPage, [x0, y0, x1, y1]: readonly [number, number, number, number]) {
  const [l, b, r, t] = page.box
  switch (page.rotation) {
    case 90:
      return { left: y0 - b, top: x0 - l, width: y1 - y0, height: x1 - x0 }
    case 180:
      return { left: r - x1, top: y0 - b, width: x1 - x0, height: y1 - y0 }
    case 270:
      return { left: t - y1, top: r - x1, width: y1 - y0, height: x1 - x0 }
    default:
      return { left: x0 - l, top: t - y1, width: x1 - x0, height: y1 - y0 }
  }
}
