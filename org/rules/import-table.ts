import { fold } from '@kheo/viet-text'
import { problem, type Problem } from '../../kernel/problem.ts'

/** A column of an import file: the key, the names it is known by (compared without marks), whether it must be there. */
export type ImportColumn = { readonly key: string; readonly names: readonly string[]; readonly needed?: true }

export type ImportRow = {
  readonly line: number
  readonly values: Readonly<Record<string, string>>
  readonly cells: readonly string[]
}
export type ImportTable = { readonly header: readonly string[]; readonly rows: readonly ImportRow[] }

export const BODY_COLUMNS: readonly ImportColumn[] = [
  { key: 'code', names: ['Mã', 'Mã đơn vị', 'code'], needed: true },
  { key: 'name', names: ['Tên', 'Tên đầy đủ', 'name'], needed: true },
  { key: 'shortName', names: ['Tên ngắn', 'Tên viết tắt', 'short name'] },
  { key: 'kind', names: ['Loại', 'kind'] },
  { key: 'parent', names: ['Mã cấp trên', 'Cấp trên', 'parent'] },
  { key: 'agency', names: ['Mã cơ quan', 'Thuộc cơ quan', 'agency'] },
  { key: 'electronicCode', names: ['Mã định danh', 'Mã định danh điện tử', 'electronic code'] },
  { key: 'validFrom', names: ['Từ ngày', 'Ngày bắt đầu', 'from'] },
  { key: 'legalDocument', names: ['Văn bản', 'Căn cứ', 'document'] },
]

export const PEOPLE_COLUMNS: readonly ImportColumn[] = [
  { key: 'name', names: ['Họ và tên', 'Họ tên', 'name'], needed: true },
  { key: 'body', names: ['Mã cơ quan', 'Cơ quan', 'body'], needed: true },
  { key: 'unit', names: ['Mã phòng', 'Phòng', 'Phòng, bộ phận', 'unit'] },
  { key: 'position', names: ['Chức vụ', 'position'], needed: true },
  { key: 'title', names: ['Chức danh', 'title'] },
  { key: 'scope', names: ['Phạm vi', 'scope'] },
  { key: 'roles', names: ['Vai trò', 'roles'] },
  { key: 'accountName', names: ['Tên đăng nhập', 'Tài khoản', 'account'] },
  { key: 'email', names: ['Thư điện tử', 'Email', 'e-mail'] },
  { key: 'phone', names: ['Điện thoại', 'phone'] },
  { key: 'validFrom', names: ['Từ ngày', 'Ngày bắt đầu', 'from'] },
]

/**
 * Reads the rows under their header, whatever the order of the columns and the marks of their names. Lines count as in the file, the
 * header being 1. Problems: `org/import-empty`, `org/import-column-missing` with the names.
 */
export function importTable(table: ReadonlyArray<readonly string[]>, columns: readonly ImportColumn[]): ImportTable | Problem {
  const [header, ...rows] = table
  if (!header || rows.length === 0) return problem('org/import-empty')
  const heads = header.map(fold)
  const places = columns.map(column => ({
    ...column,
    at: heads.findIndex(head => column.names.some(name => fold(name) === head)),
  }))
  const missing = places.filter(place => place.needed && place.at < 0).map(place => place.names[0])
  if (missing.length > 0) return problem('org/import-column-missing', { columns: missing.join(', ') })
  const known = places.filter(place => place.at >= 0)
  return {
    header,
    rows: rows.map((cells, i) => ({
      line: i + 2,
      cells,
      values: Object.fromEntries(known.map(({ key, at }) => [key, (cells[at] ?? '').normalize('NFC').trim()])),
    })),
  }
}
