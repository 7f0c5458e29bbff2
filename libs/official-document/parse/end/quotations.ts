import type { Block } from '../layout/paragraphs.ts'

/** Paragraphs a quotation may run over. */
const LONGEST = 80
const OPENS = /^(?:[-–]\s*)?[“"”](?=\S)/u
const CLOSES = /[”“"]\s*[.;,]*(?:\s*và)?$/u

/** Which paragraphs stand inside a quotation, as the new wording of an amended article does: their numbers are not this document's. */
export function quotedBlocks(blocks: readonly Block[]): Set<number> {
  const quoted = new Set<number>()
  for (let i = 0; i < blocks.length; i++) {
    const text = blocks[i]?.flow.text ?? ''
    const open = OPENS.test(text)
    if (!open && !endsOpen(text)) continue
    const last = open && CLOSES.test(text) ? i : endOf(blocks, i + 1)
    if (last < 0) continue
    for (let at = open ? i : i + 1; at <= last; at++) quoted.add(at)
    i = last
  }
  return quoted
}

/** "… như sau: “Điều 8. Về quản lý khoa học": opened and not closed. */
function endsOpen(text: string): boolean {
  const opened = text.lastIndexOf('“')
  return opened > text.lastIndexOf('”') && !text.includes('"', opened)
}

function endOf(blocks: readonly Block[], from: number): number {
  for (let at = from; at < Math.min(blocks.length, from + LONGEST); at++) if (CLOSES.test(blocks[at]?.flow.text ?? '')) return at
  return -1
}
