import type { PdfFile } from '../pdf/file.ts'
import { formFields } from '../pdf/form.ts'
import type { FormField } from '../pdf/form.ts'
import { as, dict, dictOf, sameReference } from '../pdf/object.ts'
import type { PdfDict, PdfReference, PdfValue } from '../pdf/object.ts'
import { pages } from '../pdf/pages.ts'
import type { Change, ChangeKind } from './change.ts'
import { sameObject, sameValue } from './same-object.ts'

export type ComparisonRules = {
  /** DocMDP of the signature: 1, 2, 3, or null for none. */
  readonly permission: 1 | 2 | 3 | null
  readonly isLocked: (field: string) => boolean
}

const mutable = {
  catalog: new Set(['AcroForm', 'DSS', 'Extensions', 'Metadata', 'Version']),
  page: new Set(['Annots']),
  form: new Set(['Fields', 'SigFlags', 'DR', 'DA', 'NeedAppearances']),
  filled: new Set(['V', 'AP', 'AS', 'Ff', 'I']),
  newlySigned: new Set(['V', 'AP', 'F', 'MK', 'DA', 'P']),
} as const

/**
 * What differs between the file as it was signed and the file as it is. Everything that the signed document reaches must be the same
 * object, but for the few places where later savings may write: values of form fields, new signatures, validation data, metadata.
 * References that led nowhere are followed too, since defining them later is a known way to forge.
 */
export function compareRevisions(before: PdfFile, after: PdfFile, rules: ComparisonRules): Change[] {
  return new Comparison(before, after, rules).run()
}

class Comparison {
  private readonly before: PdfFile
  private readonly after: PdfFile
  private readonly rules: ComparisonRules
  private readonly changes: Change[] = []
  private readonly seen = new Set<number>()
  private readonly oldFields: readonly FormField[]
  private readonly newFields: readonly FormField[]

  constructor(before: PdfFile, after: PdfFile, rules: ComparisonRules) {
    this.before = before
    this.after = after
    this.rules = rules
    this.oldFields = formFields(before)
    this.newFields = formFields(after)
  }

  run(): Change[] {
    if (!sameReference(this.before.trailer.entries.get('Root'), this.after.trailer.entries.get('Root'))) {
      return [{ kind: 'catalog-replaced', where: '', allowed: false }]
    }
    for (const page of pages(this.before)) this.seen.add(page.ref.number)
    for (const field of this.oldFields) for (const ref of referencesOf(field)) this.seen.add(ref.number)
    this.seen.add(this.before.rootReference.number)
    this.compareForm()
    this.comparePages()
    this.compareCatalog()
    return this.changes
  }

  private add(kind: ChangeKind, where: string, allowed: boolean): void {
    if (!this.changes.some(change => change.kind === kind && change.where === where)) this.changes.push({ kind, where, allowed })
  }

  /** Follows everything below a value of the signed file; what differs is not allowed. */
  private protect(from: PdfValue, kind: ChangeKind, where: string): void {
    const waiting: PdfValue[] = [from]
    for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
      const ref = as('ref', value)
      if (ref && !this.seen.has(ref.number)) {
        this.seen.add(ref.number)
        if (!sameObject(this.before, this.after, ref.number)) this.add(kind, where, false)
        waiting.push(this.before.object(ref.number))
      }
      waiting.push(...(as('array', value)?.items ?? []), ...(dictOf(value)?.entries.values() ?? []))
    }
  }

  /** Entries of two dictionaries but for the free ones. */
  private compareEntries(old: PdfDict, now: PdfDict, how: { free: ReadonlySet<string>; kind: ChangeKind; where: string }): void {
    for (const key of new Set([...old.entries.keys(), ...now.entries.keys()])) {
      if (how.free.has(key)) continue
      const value = old.entries.get(key) ?? null
      if (!sameValue(value, now.entries.get(key) ?? null)) this.add(how.kind, how.where || key, false)
      this.protect(value, how.kind, how.where || key)
    }
  }

  private compareCatalog(): void {
    const [old, now] = [this.before.root, this.after.root]
    this.compareEntries(old, now, { free: mutable.catalog, kind: 'catalog-changed', where: '' })
    if (this.differs(old, now, 'DSS')) this.add('validation-data-added', '', true)
    const info = this.differs(this.before.trailer, this.after.trailer, 'Info')
    if (info || this.differs(old, now, 'Metadata')) this.add('metadata-changed', '', this.rules.permission !== 1)
  }

  private differs(old: PdfDict, now: PdfDict, key: string): boolean {
    const [a, b] = [old.entries.get(key) ?? null, now.entries.get(key) ?? null]
    const ref = as('ref', a)
    return !sameValue(a, b) || (ref !== undefined && !sameObject(this.before, this.after, ref.number))
  }

  private comparePages(): void {
    const [old, now] = [[...pages(this.before)], [...pages(this.after)]]
    if (old.length !== now.length || old.some((page, i) => !sameReference(page.ref, now[i]?.ref))) {
      this.add('pages-added-or-removed', '', false)
    }
    const fieldWidgets = new Set(this.newFields.flatMap(field => referencesOf(field).map(ref => ref.number)))
    old.forEach((page, i) => {
      const where = String(i + 1)
      const changed = this.after.dict(page.ref) ?? dict({})
      this.compareEntries(page.dict, changed, { free: mutable.page, kind: 'page-changed', where })
      this.compareAnnotations(page.dict, changed, { where, fieldWidgets })
    })
  }

  private compareAnnotations(old: PdfDict, now: PdfDict, page: { where: string; fieldWidgets: ReadonlySet<number> }): void {
    const allowed = this.rules.permission === 3
    const [was, is] = [this.before.items(old.entries.get('Annots')), this.after.items(now.entries.get('Annots'))]
    for (const item of was) {
      if (!is.some(other => sameValue(item, other))) this.add('annotation-removed', page.where, allowed)
      this.protect(item, 'annotation-changed', page.where)
    }
    for (const item of is) {
      const ref = as('ref', item)
      const known = was.some(other => sameValue(item, other)) || (ref !== undefined && page.fieldWidgets.has(ref.number))
      if (!known) this.add('annotation-added', page.where, allowed)
    }
  }

  private compareForm(): void {
    const old = this.before.dict(this.before.root.entries.get('AcroForm')) ?? dict({})
    const now = this.after.dict(this.after.root.entries.get('AcroForm')) ?? dict({})
    this.compareEntries(old, now, { free: mutable.form, kind: 'form-changed', where: '' })
    for (const field of this.oldFields) this.compareField(field)
    for (const field of this.newFields) {
      if (this.oldFields.some(other => other.name === field.name && sameReference(other.ref ?? null, field.ref ?? null))) continue
      this.newField(field)
    }
  }

  private newField(field: FormField): void {
    if (field.type !== 'Sig') return this.add('form-field-added', field.name, false)
    const kind = field.value === null ? 'signature-field-added' : 'signature-added'
    this.add(kind, field.name, this.rules.permission !== 1)
  }

  private compareField(field: FormField): void {
    const now = this.newFields.find(other => other.name === field.name && sameReference(other.ref ?? null, field.ref ?? null))
    if (!now) return this.add('form-field-removed', field.name, false)
    const signedBefore = field.type === 'Sig' && field.value !== null
    const free: ReadonlySet<string> = signedBefore ? new Set() : field.type === 'Sig' ? mutable.newlySigned : mutable.filled
    for (const ref of referencesOf(field)) this.compareWidget(ref, field, free)
    if (signedBefore || sameValue(field.value, now.value)) return
    if (field.type === 'Sig') this.add('signature-added', field.name, this.rules.permission !== 1)
    else this.add('form-filled', field.name, this.rules.permission !== 1 && !this.rules.isLocked(field.name))
  }

  private compareWidget(ref: PdfReference, field: FormField, free: ReadonlySet<string>): void {
    const [old, now] = [this.before.dict(ref) ?? dict({}), this.after.dict(ref) ?? dict({})]
    const kind = field.type === 'Sig' && field.value !== null ? 'signature-changed' : 'form-field-changed'
    this.compareEntries(old, now, { free, kind, where: field.name })
    const filled = this.newFields.find(other => other.name === field.name)
    const looks = this.differs(old, now, 'AP') || this.differs(old, now, 'AS')
    if (free.has('AP') && looks && sameValue(field.value, filled?.value ?? null)) {
      this.add('form-appearance-changed', field.name, false)
    }
  }
}

/** The field and its annotations. */
function referencesOf(field: FormField): PdfReference[] {
  const all = [...(field.ref ? [field.ref] : []), ...field.widgets]
  return all.filter((ref, i) => all.findIndex(other => other.number === ref.number) === i)
}
