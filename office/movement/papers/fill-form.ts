import { sql } from 'kysely'
import type { Asker } from '../../../casework/asker.ts'
import type { openForm } from '../../../casework/forms/form-open.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import { modelOf } from '../model/model.ts'
import { issuedPaper } from './begin.ts'

type Opened = Awaited<ReturnType<typeof openForm>>

/** The form that proposes a reward, with the numbers of the papers that were issued for it; what was typed stays. */
export async function withPapers(asker: Asker, id: Uuid, form: Opened): Promise<Opened> {
  if (form?.view.act !== 'de-nghi-khen') return form
  const known: Readonly<Record<string, string | undefined>> = {
    petition: (await issuedPaper(asker, id, 'to-trinh'))?.designation,
    report: (await issuedPaper(asker, id, 'bao-cao'))?.designation,
    minutes: await councilMinutes(asker, id),
  }
  const fields = form.view.fields.map(field => {
    const value = known[field.name]
    return value && field.values.every(each => each === '') ? { ...field, values: [value] } : field
  })
  return { ...form, view: { ...form.view, fields } }
}

async function councilMinutes({ app }: Asker, id: Uuid): Promise<string | undefined> {
  const { rows } = await sql<{ fold: MatterState }>`select fold from matter where id = ${id} and process = 'mo-hinh'`.execute(
    app.db.kysely,
  )
  return rows[0] ? modelOf(rows[0].fold).council?.minutes : undefined
}
