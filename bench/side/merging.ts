import { numberWords } from '../../office/reports/unit-reports/cells.ts'
import { mergeAnnex, type UnitTable } from '../../office/reports/merging/merge.ts'
import type { Annex } from '../../office/reports/paper/outline.ts'
import { timed, type SideMeasure } from './side.ts'

const [UNITS, ROWS, COLUMNS] = [150, 10, 6]

/** One annex of 150 units with 60 figures each, summed. */
export const merging: SideMeasure = async () => {
  const column = (title: string, type: 'chu' | 'so-le') => ({ id: title, title, type, unit: '', negative: false, measure: '' })
  const annex: Annex = {
    id: 'pl',
    title: 'Số liệu',
    rows: [],
    rowCodes: [],
    columns: [column('Lĩnh vực', 'chu'), ...Array.from({ length: COLUMNS }, (_, i) => column(`Cột ${i}`, 'so-le'))],
  }
  const units = Array.from({ length: UNITS }, (_, u): UnitTable => ({
    id: String(u),
    unit: `Đơn vị ${u}`,
    rows: Array.from({ length: ROWS }, (__, r) => [
      `Dòng ${r}`,
      ...Array.from({ length: COLUMNS }, (___, c) => numberWords(`${u * r + c}.5`)),
    ]),
  }))
  const taken = await timed(() => mergeAnnex(annex, units))
  return [{ name: `Merging ${UNITS} units × ${ROWS * COLUMNS} figures`, ...taken, unit: 'ms', budget: { most: 500 } }]
}
