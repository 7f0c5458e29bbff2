import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { fileProblem, type FileProblem } from '../input/problem.ts'
import { readWord } from '../check/word/read-word.ts'
import { slotsOf, type Slot } from './text-slots.ts'

/** Other words for some characters of a paragraph (counted among all of the body, tables included). `found` is what stands there. */
export interface TextMend {
  readonly paragraph: number
  readonly start: number
  readonly end: number
  readonly found: string
  readonly text: string
}

export interface MendedDocx {
  readonly bytes: Uint8Array
  readonly done: readonly TextMend[]
  /** Left as they were: over a tab or a field, over each other, or where the file says something else. */
  readonly left: readonly TextMend[]
}

const MAIN = 'word/document.xml'

/**
 * A Word file with other words in some places; nothing else of it changes: every other part is the same byte for byte, runs keep their
 * look, a mend over several runs takes the look of the first. The bytes given stay as they are. Problems: those of `readFileText`.
 */
export function mendDocx(bytes: Uint8Array, mends: readonly TextMend[]): MendedDocx | FileProblem {
  const file = readWord(bytes)
  if ('code' in file) return file
  const parts = unzipSync(bytes)
  const main = parts[MAIN]
  if (!main) return fileProblem('file/corrupt')
  const xml = strFromU8(main)
  const paragraphs = slotsOf(xml)
  const sound = paragraphs.length === file.paragraphs.length
  const edits = new Map<Slot, string>()
  const done: TextMend[] = []
  const left: TextMend[] = []
  // From the end, so that the places before stay true.
  const taken = new Map<number, number>()
  for (const mend of mends.toSorted((a, b) => b.paragraph - a.paragraph || b.start - a.start)) {
    const slots = sound ? paragraphs[mend.paragraph] : undefined
    const shown = file.paragraphs[mend.paragraph]?.text
    const limit = taken.get(mend.paragraph) ?? Infinity
    const made = slots && shown !== undefined && mend.end <= limit && edited(slots, edits, shown, mend)
    if (made) taken.set(mend.paragraph, mend.start)
    ;(made ? done : left).push(mend)
  }
  const rewritten = { ...parts, [MAIN]: strToU8(written(xml, paragraphs.flat(), edits)) }
  return {
    bytes: zipSync(rewritten, { level: 6, mtime: new Date(1980, 0, 1) }),
    done: done.toReversed(),
    left: left.toReversed(),
  }
}

/** Notes the change in the stretches it touches; false where it cannot be made. */
function edited(slots: readonly Slot[], edits: Map<Slot, string>, shown: string, { start, end, found, text }: TextMend): boolean {
  const own = slots.map(slot => slot.text).join('')
  // Word writes the number of a list itself, and shows small letters as capitals where the look says so.
  const label = shown.length - own.length
  if (label < 0 || shown.slice(label).toUpperCase() !== own.toUpperCase() || shown.slice(start, end) !== found) return false
  const [from, to] = [start - label, end - label]
  if (from < 0 || to > own.length) return false
  let at = 0
  const touched: { slot: Slot; from: number; to: number }[] = []
  for (const slot of slots) {
    const stop = at + slot.text.length
    const holds = from === to ? at <= from && from <= stop && touched.length === 0 : at < to && from < stop
    if (holds) touched.push({ slot, from: Math.max(from, at) - at, to: Math.min(to, stop) - at })
    at = stop
  }
  if (touched.length === 0 || touched.some(each => each.slot.kind === 'sign')) return false
  for (const [i, each] of touched.entries()) {
    const now = edits.get(each.slot) ?? each.slot.text
    edits.set(each.slot, now.slice(0, each.from) + (i === 0 ? text : '') + now.slice(each.to))
  }
  return true
}

function written(xml: string, slots: readonly Slot[], edits: ReadonlyMap<Slot, string>): string {
  let out = ''
  let at = 0
  for (const slot of slots.filter(each => each.kind === 'text').toSorted((a, b) => a.tagAt - b.tagAt)) {
    const text = edits.get(slot)
    if (text === undefined) continue
    const tag = xml.slice(slot.tagAt, slot.tagEnd)
    const keeping = tag.includes('xml:space') ? tag : tag.replace('<w:t', '<w:t xml:space="preserve"')
    out += `${xml.slice(at, slot.tagAt)}${keeping}${escaped(text)}`
    at = slot.end
  }
  return out + xml.slice(at)
}

const escaped = (text: string): string =>
  text.replace(/[&<>]/gu, sign => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'))
