import type { Asker } from '../../../casework/asker.ts'
import { dropDraft, saveDraft } from '../../../casework/forms/drafts.ts'
import { performAlone, problemWords, type ReadMatter } from '../../../casework/index.ts'
import { newId, type Uuid } from '../../../kernel/ids.ts'
import { isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { readPaste } from './cells.ts'
import { heldGrid, heldValues } from '../measures/held.ts'
import { partName } from './unit-parts.ts'
import { attachEvidence, withdrawEvidence } from './unit-evidence.ts'
import { takeInFile } from './unit-files.ts'
import { briefOf, tableOf, textOf } from './unit-text.ts'
import { draftKey } from './unit-view.ts'
import { unitText } from '../pages/unit/unit-words.ts'

/** What comes back when a part was not saved: what was typed, why, and what somebody else saved meanwhile. */
export type NotSaved = {
  readonly words: string
  readonly text: string | null
  readonly rows: string[][] | null
  readonly paste: string | null
  readonly base: number
  readonly theirs: { readonly text: string; readonly by: string } | null
}
export type UnitPosted = { readonly done: string } | { readonly again: NotSaved }

const refusedWith = (words: string): UnitPosted => ({
  again: { words, text: null, rows: null, paste: null, base: 0, theirs: null },
})

/** Everything that the page of a unit's report posts: a section, an annex, evidence, a file brought in, a finding kept, a comment. */
export async function postUnit(asker: Asker, read: ReadMatter, posted: FormData): Promise<UnitPosted> {
  const value = (name: string): string =>
    String(posted.get(name) ?? '')
      .normalize('NFC')
      .replaceAll('\r\n', '\n')
  const base = Number(value('ban')) || 0
  const named = (part: string): string => partName(read.matter, part) ?? ''
  switch (posted.get('y')) {
    case 'bang':
      return postAnnex(asker, read, { posted, value, base })
    case 'dinh-kem': {
      const done = await attachEvidence(asker, read, posted)
      return 'words' in done && typeof done.words === 'string'
        ? refusedWith(done.words)
        : answer(done, asker, read, { text: null, base })
    }
    case 'rut':
      return answer(await withdrawEvidence(asker, read, posted), asker, read, { text: null, base })
    case 'nhap-tep': {
      const taken = await takeInFile(asker, read, posted)
      return 'words' in taken
        ? refusedWith(taken.words)
        : { done: unitText(asker.lang).takenIn({ ...taken, missing: taken.missing.join('; ') }) }
    }
    case 'giu':
      return answer(
        await act(asker, read, posted, { act: 'giu-phat-hien', input: { finding: value('phat-hien'), reason: value('ly-do') } }),
        asker,
        read,
        { text: null, base },
      )
    case 'nhan-muc':
      return answer(
        await act(asker, read, posted, { act: 'nhan-muc', input: { node: value('muc'), name: named(value('muc')), base } }),
        asker,
        read,
        {
          text: null,
          base,
        },
      )
    case 'mo-muc':
      return answer(
        await act(asker, read, posted, {
          act: 'mo-muc',
          input: { node: value('muc'), name: named(value('muc')), reason: value('ly-do') },
        }),
        asker,
        read,
        { text: null, base },
      )
    case 'nhan-xet':
      return answer(
        await act(asker, read, posted, { act: 'nhan-xet', input: { node: value('muc'), text: value('nhan-xet') } }),
        asker,
        read,
        { text: null, base },
      )
    case 'da-sua':
    case 'khep-nhan-xet':
      return answer(
        await act(asker, read, posted, {
          act: String(posted.get('y')),
          input: { node: value('muc'), comment: Number(value('lan')), note: value('loi') },
        }),
        asker,
        read,
        { text: null, base },
      )
    default: {
      const [node, text] = [value('muc'), value('text')]
      const done = await act(asker, read, posted, { act: 'viet', input: { node, text, base } })
      if (!isProblem(done)) await dropDraft(asker.app.db.kysely, draftKey(asker, read.matter.id, node))
      return answer(done, asker, read, { text, base, node })
    }
  }
}

type Asked = { readonly act: string; readonly input: unknown }

function act({ app, world, viewer }: Asker, { matter }: ReadMatter, posted: FormData, { act: kind, input }: Asked) {
  const key = `${String(posted.get('khoa') ?? newId())}:${kind}`
  return performAlone(app.db, world, viewer, { matterId: matter.id, act: kind, input, key })
}

type Typed = {
  readonly text: string | null
  readonly base: number
  readonly node?: string
  readonly rows?: string[][]
  readonly annex?: string
  readonly paste?: string
}

function answer(
  done: object | Problem,
  { lang }: Asker,
  { matter }: ReadMatter,
  { text, base, node, rows, annex, paste }: Typed,
): UnitPosted {
  if (!isProblem(done)) return { done: unitText(lang).saved }
  const now = node ? textOf(matter, node) : null
  const table = annex ? tableOf(matter, annex) : null
  const clash = done.problem === 'reports/changed-meanwhile'
  const theirs =
    clash && now
      ? { text: now.text, by: now.by }
      : clash && table
        ? { text: table.rows.map(row => row.join('\t')).join('\n'), by: table.by }
        : null
  const process = { id: matter.process, version: matter.version }
  return {
    again: {
      words: problemWords(done, { lang, process }),
      text,
      rows: rows ?? null,
      paste: paste ?? null,
      base: clash ? (now?.seq ?? table?.seq ?? base) : base,
      theirs,
    },
  }
}

type Posted = { readonly posted: FormData; readonly value: (name: string) => string; readonly base: number }

/** The grid, or what was pasted from Excel in its place. */
async function postAnnex(asker: Asker, read: ReadMatter, { posted, value, base }: Posted): Promise<UnitPosted> {
  const annex = briefOf(read.matter).annexes.find(each => each.id === value('phu-luc'))
  if (!annex) return answer(problem('reports/no-such-annex'), asker, read, { text: null, base })
  const grid = gridOf(posted, annex.columns.length)
  const paste = value('dan')
  const pasted = paste.trim() === '' ? null : readPaste(annex, paste)
  if (pasted && pasted.wrong.length > 0) {
    const rows = pasted.wrong.map(each => each.row).join(', ')
    return {
      again: {
        words: unitText(asker.lang).pasteWrong({ rows, columns: annex.columns.length }),
        text: null,
        rows: grid,
        paste,
        base,
        theirs: null,
      },
    }
  }
  const rows = pasted?.rows ?? (annex.rows.length > 0 ? grid : grid.filter(row => row.some(cell => cell.trim() !== '')))
  const held = heldValues(
    await heldGrid(asker.app.db.kysely, annex, { ...briefOf(read.matter), now: asker.world.clock.now().instant }),
  )
  const done = await act(asker, read, posted, { act: 'nhap-bang', input: { annex: annex.id, rows, base, held } })
  return answer(done, asker, read, { text: null, base, rows, annex: annex.id, paste })
}

function gridOf(posted: FormData, width: number): string[][] {
  const rows: string[][] = []
  for (const [name, cell] of posted) {
    const match = /^o\.(\d+)\.(\d+)$/.exec(name)
    if (!match || typeof cell !== 'string') continue
    const [r, c] = [Number(match[1]), Number(match[2])]
    if (r > 500 || c >= width) continue
    const row = (rows[r] ??= Array.from({ length: width }, () => ''))
    row[c] = cell.normalize('NFC').trim()
  }
  return rows.map(row => row ?? Array.from({ length: width }, () => ''))
}

/** Keeps what is being written without saving it into the report. */
export async function keepUnitDraft(asker: Asker, id: Uuid, posted: FormData): Promise<void> {
  const node = String(posted.get('muc') ?? '')
  const text = String(posted.get('text') ?? '')
    .normalize('NFC')
    .replaceAll('\r\n', '\n')
  const savedAt = asker.world.clock.now().instant
  await saveDraft(asker.app.db.kysely, asker.app.keyring, draftKey(asker, id, node), {
    answers: { text: [text] },
    files: [],
    baseSeq: Number(posted.get('ban')) || null,
    savedAt,
  })
}
