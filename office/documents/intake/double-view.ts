import { formatDate } from '@kheo/viet-text'
import { sql } from 'kysely'
import type { Uuid } from '../../../kernel/ids.ts'
import { rolesOn } from '../../../casework/index.ts'
import { documentFiles, type Double, type IntakeFile, type IntakeRow } from '../../../records/index.ts'
import { dateOf, type Answers } from './answers.ts'
import type { Asker } from '../asker.ts'
import { INTAKE_FIELDS } from './fields.ts'
import { STATE_NAMES } from '../names.ts'
import { documentsText } from '../text.ts'

export type DoubleRow = { readonly label: string; readonly here: string; readonly there: string; readonly same: boolean | null }
export type DoubleView = {
  readonly document: Uuid
  /** Null where the viewer may not see that document: only that it is there is told to the register's own clerk. */
  readonly href: string | null
  readonly number: number | null
  readonly on: string
  readonly sameNumber: boolean
  readonly rows: readonly DoubleRow[]
}

type Given = {
  readonly intake: IntakeRow
  readonly answers: Answers
  readonly files: readonly IntakeFile[]
  readonly double: Double | null
}

/** The document being registered beside the one that may be the same. */
export async function doubleView({ app, viewer, lang }: Asker, { answers, files, double }: Given): Promise<DoubleView | null> {
  if (!double) return null
  const db = app.db.kysely
  const words = documentsText(lang)
  const { rows } = await sql<{
    number: number | null
    state: keyof typeof STATE_NAMES
  }>`select f.number, m.state
    from matter m left join fact_incoming f on f.matter_id = m.id where m.id = ${double.id}`.execute(db)
  const matter = rows[0]
  const seen = (await rolesOn(db, viewer, double.id)).length > 0
  const theirs = await documentFiles(db, double.id)
  const issuedOn = dateOf(answers['issuedOn'])
  const label = (name: keyof typeof INTAKE_FIELDS): string => INTAKE_FIELDS[name].label[lang]
  const row = (name: string, here: string, there: string): DoubleRow => ({
    label: name,
    here,
    there,
    same: here.normalize('NFC') === there.normalize('NFC'),
  })
  return {
    document: double.id,
    href: seen ? `/van-ban/${double.id}` : null,
    number: matter?.number ?? null,
    on: double.receivedOn ? formatDate(double.receivedOn) : '',
    sameNumber: double.sameNumber,
    rows: [
      row(label('designation'), answers['designation'] ?? '', double.designation ?? ''),
      row(
        label('issuedOn'),
        issuedOn && /^\d{4}-/u.test(issuedOn) ? formatDate(issuedOn) : (issuedOn ?? ''),
        double.issuedOn ? formatDate(double.issuedOn) : '',
      ),
      row(label('agency'), answers['agency'] ?? '', double.agency ?? ''),
      row(label('abstract'), (answers['abstract'] ?? '').replaceAll(/\s+/gu, ' '), double.abstract ?? ''),
      {
        label: words.doubleFiles,
        here: namesOf(files),
        there: double.sameFile ? `${namesOf(theirs)} (${words.doubleFileSame})` : namesOf(theirs),
        same: double.sameFile,
      },
      {
        label: words.doubleWhere,
        here: words.waiting.toLowerCase(),
        there: matter ? STATE_NAMES[matter.state][lang] : '',
        same: null,
      },
    ],
  }
}

const namesOf = (files: ReadonlyArray<{ readonly name: string }>): string => files.map(file => file.name).join(', ')
