import { fold } from '@kheo/viet-text'
import { fieldProblem, type Problem } from '../../../kernel/problem.ts'
import type { Annex, AnnexColumn, OutlineNode } from './outline.ts'

const NODE = /^\s*((?:[IVX]{1,5}|\d{1,2})(?:\.(?:\d{1,2}|[a-zđ]))*|[a-zđ])[.)]\s+(\S.*)$/u

/** An outline as it is typed, one node a line: "II.1. Kết quả thực hiện". A node under which others stand only heads them. */
export function readOutline(typed: string): OutlineNode[] | Problem {
  const lines = typed
    .normalize('NFC')
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
  const nodes: Array<{ number: string; title: string }> = []
  for (const line of lines) {
    const match = NODE.exec(line)
    if (!match) return fieldProblem('reports/outline-unreadable', 'outline', { line })
    nodes.push({ number: match[1] ?? '', title: match[2]?.trim() ?? '' })
  }
  if (nodes.length === 0) return fieldProblem('reports/outline-empty', 'outline')
  return nodes.map(({ number, title }, i) => ({
    id: `m${i + 1}`,
    number,
    title,
    text: !nodes[i + 1]?.number.startsWith(`${number}.`),
    role: roleOf(title),
  }))
}

function roleOf(title: string): OutlineNode['role'] {
  const words = fold(title)
  if (/nguyen nhan|bai hoc/.test(words)) return 'nguyen-nhan'
  if (/han che|ton tai|kho khan|yeu kem/.test(words)) return 'han-che'
  return /phuong huong|nhiem vu (?:trong tam|ky toi|thoi gian toi)|giai phap/.test(words) ? 'phuong-huong' : 'thuong'
}

export const outlineWords = (outline: readonly OutlineNode[]): string =>
  outline.map(({ number, title }) => `${number}. ${title}`).join('\n')

const COLUMN = /^(.+?)\s*:\s*(chữ|số lẻ|số|ngày)\s*(?:\(([^)]*)\))?\s*(có âm)?\s*(?:=\s*([A-Z]{2,4}-[A-Za-z0-9*-]+))?$/u
const ROW = /^(.+?)\s*(?:=\s*([A-Za-z0-9-]{1,20}))?$/u
const TYPES: Readonly<Record<string, AnnexColumn['type']>> = { chữ: 'chu', số: 'so', 'số lẻ': 'so-le', ngày: 'ngay' }

/**
 * Annexes as they are typed, an empty line between them: the title, then "Tên cột: số (đơn vị)", and "Dòng: a; b; c" for rows that every unit
 * must fill. "Đăng ký: số (mô hình) = DV-01-*" with "Dòng: Kinh tế = KT" is filled from measures.
 */
export function readAnnexes(typed: string): Annex[] | Problem {
  const blocks = typed
    .normalize('NFC')
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/u)
    .map(block =>
      block
        .split('\n')
        .map(line => line.trim())
        .filter(line => line !== ''),
    )
    .filter(lines => lines.length > 0)
  const annexes: Annex[] = []
  for (const [i, [title = '', ...lines]] of blocks.entries()) {
    const annex: Annex = { id: `pl${i + 1}`, title, columns: [], rows: [], rowCodes: [] }
    for (const line of lines) {
      const rows = /^dòng\s*:\s*(.+)$/iu.exec(line)?.[1]
      const column = rows ? null : COLUMN.exec(line)
      if (rows) addRows(annex, rows)
      else if (column)
        annex.columns.push({
          id: `c${annex.columns.length + 1}`,
          title: column[1] ?? '',
          type: TYPES[column[2] ?? ''] ?? 'chu',
          unit: column[3]?.trim() ?? '',
          negative: column[4] !== undefined,
          measure: column[5] ?? '',
        })
      else return fieldProblem('reports/annex-unreadable', 'annexes', { line })
    }
    if (annex.columns.length === 0) return fieldProblem('reports/annex-unreadable', 'annexes', { line: title })
    annexes.push(annex)
  }
  return annexes
}

function addRows(annex: Annex, typed: string): void {
  for (const each of typed.split(';').map(part => part.trim())) {
    const [, label = '', code = ''] = ROW.exec(each) ?? []
    if (label === '') continue
    annex.rows.push(label)
    annex.rowCodes.push(code)
  }
}

const TYPE_WORDS: Readonly<Record<AnnexColumn['type'], string>> = { chu: 'chữ', so: 'số', 'so-le': 'số lẻ', ngay: 'ngày' }

export function annexWords(annexes: readonly Annex[]): string {
  return annexes
    .map(({ title, columns, rows, rowCodes }) =>
      [
        title,
        ...columns.map(
          column =>
            `${column.title}: ${TYPE_WORDS[column.type]}${column.unit ? ` (${column.unit})` : ''}${column.negative ? ' có âm' : ''}${column.measure ? ` = ${column.measure}` : ''}`,
        ),
        ...(rows.length > 0 ? [`Dòng: ${rows.map((row, r) => (rowCodes[r] ? `${row} = ${rowCodes[r]}` : row)).join('; ')}`] : []),
      ].join('\n'),
    )
    .join('\n\n')
}
