import { diffWordsWithSpace } from 'diff'
import type { Lang } from '../../../kernel/access.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { isProblem } from '../../../kernel/problem.ts'
import type { Reader } from '../../../platform/database/open.ts'
import type { FileStore } from '../../../platform/files/store.ts'
import { intakeFiles } from '../../../records/index.ts'
import { readUploaded } from '../../documents/index.ts'
import { EXCHANGE } from './arrived-files.ts'
import type { Message } from '../relations/messages.ts'
import { exchangeText } from '../text.ts'
import { fileChanges, updateFiles, type BroughtFile } from './update-files.ts'

/** A piece of a compared text: in both, only in the older, only in the newer version. */
export type DiffPart = { readonly kind: 'same' | 'out' | 'in'; readonly text: string }

/** A file of an update as the clerk sees it before answering, and afterwards. */
export type UpdateFileView = {
  readonly position: number
  readonly name: string
  readonly words: string
  readonly hash: string
  /** The version whose place it takes, or took. */
  readonly before: { readonly name: string; readonly hash: string } | null
  /** What changed in its words; null where there is nothing to compare. */
  readonly diff: readonly DiffPart[] | null
}

type Parts = { readonly db: Reader; readonly files: FileStore }
type Kind = 'same' | 'version' | 'added'

/** Larger files are compared by whoever opens them. */
const MOST_BYTES = 5 * 1024 * 1024
/** Letters of a stretch that did not change: its ends show where one is. */
const CONTEXT = 160

/** The files of an update beside those that are here. */
export async function updateFileViews(
  parts: Parts,
  { id, business, intakeId, decision }: Pick<Message, 'id' | 'business' | 'intakeId' | 'decision'>,
  lang: Lang,
): Promise<UpdateFileView[]> {
  if (business !== 'update' || intakeId === null) return []
  const changes = decision === 'dong-y' ? await takenOver(parts.db, id, intakeId) : await fileChanges(parts.db, id, intakeId)
  const views: UpdateFileView[] = []
  for (const { file, kind, before } of changes) {
    const words = exchangeText(lang).fileChanges[kind](before?.name ?? '')
    const { position, name, hash } = file
    const diff = before && decision === null ? await compared(parts, before, file) : null
    views.push({ position, name, words, hash, before: before && { name: before.name, hash: before.hash }, diff })
  }
  return views
}

type Shown = {
  readonly file: BroughtFile
  readonly kind: Kind
  readonly before: { readonly name: string; readonly hash: string; readonly size: number } | null
}

/** What was taken over: the versions are told by the hash that was noted. */
async function takenOver(db: Reader, id: Uuid, intake: Uuid): Promise<Shown[]> {
  const [brought, here] = [await updateFiles(db, id), await intakeFiles(db, intake)]
  return brought.map(file => {
    const before = here.find(({ hash, role }) => hash === file.replaces && role === 'earlier') ?? null
    return { file, kind: before ? 'version' : 'added', before }
  })
}

async function compared(
  { files }: Parts,
  before: { readonly name: string; readonly hash: string; readonly size: number },
  after: BroughtFile,
): Promise<DiffPart[] | null> {
  if (before.size > MOST_BYTES || after.size > MOST_BYTES) return null
  const [from, to] = [await textOf(files, before), await textOf(files, after)]
  if (from === '' || to === '') return null
  return diffWordsWithSpace(from, to).map(({ value, added, removed }) => {
    const kind = added ? 'in' : removed ? 'out' : 'same'
    return { kind, text: kind === 'same' ? shortened(value) : value }
  })
}

async function textOf(files: FileStore, { name, hash }: { readonly name: string; readonly hash: string }): Promise<string> {
  const content = await files.read(hash)
  const read = isProblem(content) ? content : await readUploaded({ name, content, by: EXCHANGE })
  return isProblem(read) ? '' : read.text
}

const shortened = (text: string): string =>
  text.length <= 2 * CONTEXT ? text : `${text.slice(0, CONTEXT)} […] ${text.slice(-CONTEXT)}`
