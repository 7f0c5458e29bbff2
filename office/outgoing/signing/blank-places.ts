import { getDocumentProxy } from 'unpdf'
import type { Rectangle } from '@kheo/pdf-signature'

/** Places on the first page that are filled in at the issue: number, day, month, year. */
export type BlankPlaces = {
  readonly number: Rectangle | null
  readonly day: Rectangle | null
  readonly month: Rectangle | null
  readonly year: Rectangle | null
}

type Item = { readonly str: string; readonly x: number; readonly y: number; readonly size: number; readonly width: number }

/** Room for a year after "năm" when nothing follows it. */
const YEAR_EMS = 2.4

/**
 * Looks for the white space which the document leaves after "Số:", "ngày", "tháng" and "năm" in the head of its first page. What is not
 * there, or is filled in already, is null.
 */
export async function blankPlaces(pdf: Uint8Array): Promise<BlankPlaces> {
  const document = await getDocumentProxy(new Uint8Array(pdf))
  const page = await document.getPage(1)
  const [, , , height = 0] = page.view
  const { items } = await page.getTextContent()
  const line = items.flatMap((item): Item[] =>
    'str' in item && item.str !== ''
      ? [
          {
            str: item.str.normalize('NFC'),
            x: item.transform[4],
            y: item.transform[5],
            size: item.transform[0],
            width: item.width,
          },
        ]
      : [],
  )
  const after = (word: RegExp) => spaceAfter(line, word, height)
  return {
    number: after(/^Số:$/u),
    day: after(/(?:^|\s)ngày$/u),
    month: after(/^tháng$/u),
    year: after(/^năm$/u) ?? yearAfter(line, height),
  }
}

/** The white space that stands right after a word on the same line. */
function spaceAfter(items: readonly Item[], word: RegExp, height: number): Rectangle | null {
  const at = items.findIndex(item => word.test(item.str.trim()) && item.y > height / 2)
  const [found, space] = [items[at], items[at + 1]]
  if (!found || !space || space.str.trim() !== '' || Math.abs(space.y - found.y) > 1 || space.width < found.size) return null
  return over(space, space.width, height)
}

function yearAfter(items: readonly Item[], height: number): Rectangle | null {
  const last = items.find((item, i) => item.str.trim() === 'năm' && item.y > height / 2 && !sameLine(item, items[i + 1]))
  if (!last) return null
  return over({ ...last, x: last.x + last.width + last.size * 0.25 }, last.size * YEAR_EMS, height)
}

const sameLine = (a: Item, b: Item | undefined): boolean => b !== undefined && Math.abs(a.y - b.y) < 1 && b.x > a.x

/** A rectangle whose text stands on the line of the item: letters reach 0.9 of their size above it. */
function over({ x, y, size }: Pick<Item, 'x' | 'y' | 'size'>, width: number, height: number): Rectangle {
  return { page: 1, left: x, top: height - y - size * 0.9, width, height: size * 1.2 }
}
