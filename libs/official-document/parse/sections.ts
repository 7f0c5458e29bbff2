import { bodyFrom } from '../gazetteer/bodies.ts'
import { beginsWithVerb } from '../gazetteer/verbs.ts'
import type { Section } from './document.ts'
import { part, type Flow } from './layout/flow.ts'
import { isCapitals, wordCount } from './header/letters.ts'
import { ENACTING } from './header/marks.ts'
import { RANK, type Label } from './header/labels.ts'
import type { Block } from './layout/paragraphs.ts'
import { quotedBlocks } from './end/quotations.ts'
import { headingEnd } from './layout/run-on.ts'
import { headingOf, isSentenceHead } from './header/titles.ts'

export interface FoundSection {
  section: Section
  label: Flow
  title: Flow | null
  /** Index of the paragraph it begins with. */
  block: number
}

interface Unit {
  label: Label
  labelAt: Flow
  rest: Flow
  block: number
  parent: Unit | null
  level: number
  title: Flow | null
  /** A short sentence that reads like a heading; its neighbours decide. */
  maybe: boolean
}

/** Numbered units of a text with their headings and depth. `flat`: headings run on into their paragraphs. */
export function sectionsOf(blocks: readonly Block[], flat: boolean): FoundSection[] {
  const units: Unit[] = []
  const open: Unit[] = []
  const quoted = quotedBlocks(blocks)
  blocks.forEach(({ flow, label }, block) => {
    if (!label || label.kind === 'bracket' || quoted.has(block)) return
    while (open.length && RANK[open.at(-1)?.label.kind ?? 'letter'] >= RANK[label.kind]) open.pop()
    const unit: Unit = {
      label, block, parent: open.at(-1) ?? null, level: open.length + 1, title: null, maybe: false,
      labelAt: part(flow, 0, label.length), rest: part(flow, label.length),
    } // prettier-ignore
    readTitle(unit, blocks, flat)
    open.push(unit)
    units.push(unit)
  })
  const titled = new Map<Unit | null, Set<string>>()
  for (const { parent, label, title } of units)
    if (title) titled.set(parent, (titled.get(parent) ?? new Set<string>()).add(label.kind))
  for (const unit of units) {
    if (unit.maybe && leadsText(unit, blocks) && titled.get(unit.parent)?.has(unit.label.kind)) unit.title = unit.rest
  }
  return units.map(u => ({
    section: { label: u.label.text, title: u.title?.text ?? null, level: u.level },
    label: u.labelAt, title: u.title, block: u.block,
  })) // prettier-ignore
}

function readTitle(unit: Unit, blocks: readonly Block[], flat: boolean): void {
  const { rest, label } = unit
  if (!rest.text) return readTitleBelow(unit, blocks)
  const heading = headingOf(rest.text)
  if (heading.kind === 'run-in') unit.title = part(rest, 0, heading.length)
  else if (flat) unit.title = flatTitle(rest, heading.kind === 'whole')
  else if (heading.kind === 'whole')
    unit.title = label.kind === 'article' && isSentenceHead(rest.text) && /:$/u.test(rest.text) ? null : rest
  else if (heading.kind === 'short-sentence')
    unit.maybe = label.kind !== 'article' && label.kind !== 'letter' && !saysWhoActs(rest.text)
}

/** "Văn phòng UBND tỉnh đôn đốc …": a sentence, however short. */
function saysWhoActs(text: string): boolean {
  const body = bodyFrom(text, 0)
  return body !== null && beginsWithVerb(text, body.end + 1)
}

/** "Chương I" alone on its line: the heading is the next one. */
function readTitleBelow(unit: Unit, blocks: readonly Block[]): void {
  const next = blocks[unit.block + 1]
  if (!next || next.label || ENACTING.test(next.flow.text)) return
  const text = next.flow.text
  if (isCapitals(text) || (wordCount(text) <= 25 && !/[.;:]$/u.test(text) && RANK[unit.label.kind] <= RANK.article))
    unit.title = next.flow
}

function flatTitle(rest: Flow, whole: boolean): Flow | null {
  const end = headingEnd(rest.text)
  if (end < rest.text.length) return part(rest, 0, end)
  return whole ? rest : null
}

const leadsText = (unit: Unit, blocks: readonly Block[]): boolean => {
  const next = blocks[unit.block + 1]
  return next !== undefined && !next.label
}
