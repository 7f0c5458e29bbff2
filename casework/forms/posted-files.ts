import type { ActForm } from '../../kernel/act-form.ts'
import type { Asker } from '../asker.ts'
import { controlName } from '../pages/parts/forms/control-name.ts'
import { problemWords } from './problem-words.ts'
import { keepUploads, keptFrom, type KeptFile } from './uploads.ts'

export type PostedFiles = {
  /** Files that came with the form or were kept from an earlier try, by field. */
  readonly kept: ReadonlyMap<string, readonly KeptFile[]>
  /** Sentences about files that were refused, by field. */
  readonly fileFaults: ReadonlyMap<string, readonly string[]>
}

/** Files of a posted form into the store. */
export async function filesIn({ app, viewer, world, lang }: Asker, form: ActForm, posted: FormData): Promise<PostedFiles> {
  const kept = new Map<string, readonly KeptFile[]>()
  const fileFaults = new Map<string, readonly string[]>()
  const parts = {
    db: app.db.kysely,
    files: app.files,
    keyring: app.keyring,
    account: viewer.accountId,
    at: world.clock.now().instant,
  }
  for (const field of form.fields.filter(each => each.kind === 'files')) {
    const control = controlName(field.name)
    const earlier = keptFrom(app.keyring, viewer.accountId, posted.getAll(`${control}.kept`).map(String))
    const uploads = await keepUploads(
      { ...parts, bare: field.bare === true },
      posted.getAll(control).filter(value => value instanceof File),
    )
    kept.set(field.name, [...earlier, ...uploads.kept.filter(file => !earlier.some(other => other.hash === file.hash))])
    if (uploads.refused.length)
      fileFaults.set(
        field.name,
        uploads.refused.map(({ refusal }) => problemWords(refusal, { lang })),
      )
  }
  return { kept, fileFaults }
}
