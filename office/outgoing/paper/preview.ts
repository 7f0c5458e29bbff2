import type { Asker } from '../../../casework/asker.ts'
import type { ReadMatter } from '../../../casework/index.ts'
import { isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { documentOf } from '../drafting/content.ts'
import type { Edited } from '../drafting/edit-form.ts'
import { editView } from '../drafting/edit-view.ts'
import { outgoingOf } from '../outgoing.ts'
import type { PaperFile } from './paper.ts'
import { drawn } from './render.ts'
import { isTypeOf } from '../types.ts'

const FORMATS = { 'trang.svg': ['svg', 'image/svg+xml'], 'ban-in.pdf': ['pdf', 'application/pdf'] } as const

/**
 * The pages as they would leave with what the viewer is typing, or with what was saved last. While something is missing that a document
 * must have, a mark stands in its place, so that the rest is still shown.
 */
export async function previewFile(asker: Asker, read: ReadMatter, name: string): Promise<PaperFile | Problem> {
  const format = Object.entries(FORMATS).find(([each]) => each === name)?.[1]
  if (!format || outgoingOf(read.matter).content.kind !== 'text') return { ...problem('app/not-found'), status: 404 }
  const view = await editView(asker, read)
  if (isProblem(view)) return view
  const [kind, mediaType] = format
  const bytes = await drawn(documentOf(filled(view.edited), headOf(view.edited, view.system), { number: null, date: null }), kind)
  return isProblem(bytes) ? bytes : { name, mediaType, bytes, inline: true }
}

const MISSING = '…'
const URGENT = ['khan', 'thuong-khan', 'hoa-toc'] as const

function filled({ content, head }: Edited): Edited['content'] {
  return {
    ...content,
    organ: content.organ || MISSING,
    addressees: content.addressees.length > 0 || head.type !== 'cong-van' ? content.addressees : [MISSING],
  }
}

function headOf({ head }: Edited, system: 'party' | undefined) {
  const urgency = URGENT.find(each => each === head.urgency) ?? ('thuong' as const)
  const type = isTypeOf(head.type, { system }) ? head.type : ('cong-van' as const)
  return { system, type, sign: head.sign, abstract: head.abstract || MISSING, urgency }
}
