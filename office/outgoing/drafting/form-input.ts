import type { Lang } from '../../../kernel/access.ts'
import type { Problem } from '../../../kernel/problem.ts'
import { fieldWords, problemWords } from '../../../casework/index.ts'
import { readDate } from '../../../ui/format.ts'

/** What a page posts, read as plain text with one kind of line end. */
export type Posted = {
  readonly one: (name: string) => string
  readonly many: (name: string) => string[]
  /** Lines that say something. */
  readonly lines: (name: string) => string[]
  /** ISO for a real day; what was typed otherwise, for the schema to refuse; empty for nothing. */
  readonly date: (name: string) => string
  readonly form: FormData
}

export function postedIn(form: FormData): Posted {
  const clean = (value: FormDataEntryValue): string =>
    typeof value === 'string' ? value.normalize('NFC').replaceAll('\r\n', '\n').trim() : ''
  const one = (name: string): string => clean(form.get(name) ?? '')
  return {
    form,
    one,
    many: name =>
      form
        .getAll(name)
        .map(clean)
        .filter(value => value !== ''),
    lines: name =>
      one(name)
        .split('\n')
        .map(line => line.trim())
        .filter(line => line !== ''),
    date: name => readDate(one(name)) ?? one(name),
  }
}

export type Fault = { readonly field: string; readonly words: string }

/** The lines of an error summary: each with the field it belongs to. */
export function faultsOf(refusal: Problem, lang: Lang): Fault[] {
  // What is wrong with a file that was read is said in the words of those who read documents.
  const id = refusal.problem.startsWith('file/') ? 'van-ban-den' : 'van-ban-di'
  const of = { lang, process: { id, version: 1 } }
  const fields = fieldWords(refusal, of)
  return fields.length > 0
    ? fields.map(({ field, words }) => ({ field, words: begun(words) }))
    : [{ field: '', words: problemWords(refusal, of) }]
}

/** A line of a summary begins with a capital, also where its words follow the name of a field elsewhere. */
const begun = (words: string): string => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1)
