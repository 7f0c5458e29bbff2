import { openDatabase } from '../../../platform/database/open.ts'

/** 600 characters of a title, 120 of a name, and a word of 200 that has no place to break. */
const SENTENCE = ' và phối hợp rà soát, tổng hợp, báo cáo kết quả thực hiện các nhiệm vụ được giao trên địa bàn'
export const LONG_TITLE = SENTENCE.repeat(7).slice(0, 590).trimEnd()
export const LONG_NAME = ' phụ trách nghiên cứu, ứng dụng và chuyển giao công nghệ phục vụ phát triển kinh tế nông thôn'
export const LONG_WORD = 'nghiencuuungdungvaphattrien'.repeat(8).slice(0, 200)

/** Columns that hold what people call things, with what is added to each. */
const LENGTHENED = [
  ['matter', 'title', `${LONG_TITLE} ${LONG_WORD}`],
  ['document', 'abstract', `${LONG_TITLE} ${LONG_WORD}`],
  ['document', 'agency', LONG_NAME],
  ['document_file', 'name', `${LONG_WORD}.pdf`],
  ['intake_file', 'name', `${LONG_WORD}.pdf`],
  ['standard_paragraph', 'text', `${LONG_TITLE} ${LONG_WORD}`],
  ['document_template', 'name', LONG_NAME],
  ['dispatch', 'name', LONG_NAME],
  ['body_version', 'name', LONG_NAME],
  ['body_version', 'short_name', LONG_NAME],
  ['person', 'name', ' Công Tằng Tôn Nữ Diệu Hương Giang'],
  ['position', 'name', LONG_NAME],
  ['post', 'title', LONG_NAME],
  ['role', 'name', LONG_NAME],
  ['register', 'name', LONG_NAME],
  ['catalogue_item', 'name', LONG_NAME],
] as const

/** Rows of frozen weeks keep their words as they were then. */
const FROZEN = [
  ['title', `${LONG_TITLE} ${LONG_WORD}`],
  ['bodyName', LONG_NAME],
] as const

/** Makes every title and name of an office in its data folder as long as an office may write them. No server runs meanwhile. */
export async function lengthen(dataDir: string): Promise<void> {
  const db = await openDatabase({ dataDir, statementTimeoutMs: 120_000 })
  try {
    for (const [table, column, more] of LENGTHENED) await db.query(`update ${table} set ${column} = ${column} || $1`, [more])
    for (const [key, more] of FROZEN)
      await db.query(
        `update snapshot_row set row = jsonb_set(row::jsonb, array[$1], to_jsonb((row::jsonb ->> $1) || $2))::text where row::jsonb ->> $1 is not null`,
        [key, more],
      )
  } finally {
    await db.close()
  }
}
