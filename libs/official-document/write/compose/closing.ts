import type { Block, Inline } from '../blocks.ts'

/** Puts the end mark after the last words of the text, in place of their full stop (Phụ lục III: every form ends `./.`). */
export function withClosing(body: readonly Block[], mark: './.' | '.' | ''): readonly Block[] {
  if (mark === '') return body
  const last = body.at(-1)
  const before = body.slice(0, -1)
  if (last?.kind === 'paragraph') return [...before, { ...last, text: marked(last.text, mark) }]
  if (last?.kind === 'list' && last.items.length > 0) {
    const items = last.items.map((item, i) => (i === last.items.length - 1 ? marked(item, mark) : item))
    return [...before, { ...last, items }]
  }
  if (last?.kind === 'fields') {
    const fields = last.fields.map((field, i) =>
      i === last.fields.length - 1 ? { ...field, value: marked(field.value, mark) } : field,
    )
    return [...before, { ...last, fields }]
  }
  if (last?.kind === 'heading' && last.text !== undefined) return [...before, { ...last, text: marked(last.text, mark) }]
  return [...body, { kind: 'paragraph', text: mark, indent: false }]
}

/** The same for an annex, where a table or a title may end the text without a mark. */
export const annexClosing = (body: readonly Block[], mark: './.' | '.' | ''): readonly Block[] => {
  const last = body.at(-1)
  const isText = last?.kind === 'paragraph' || last?.kind === 'list' || (last?.kind === 'heading' && last.text !== undefined)
  return isText ? withClosing(body, mark) : body
}

function marked(inline: Inline, mark: string): Inline {
  if (typeof inline === 'string') return withoutStop(inline) + mark
  const last = inline.at(-1)
  return last ? [...inline.slice(0, -1), { ...last, text: withoutStop(last.text) + mark }] : mark
}

const withoutStop = (text: string) => text.replace(/[\s.;]*(?:\.\/\.)?[\s.;]*$/u, '')
