import { DataTable, OfficeDate, Section, type Column } from '../../../../ui/index.ts'
import type { Geography } from '../../measures/geographies.ts'
import { useUnitWords } from '../unit/use-unit-words.ts'

/** The maps of bodies that the period runs over. */
export function Geographies({ stretches }: { stretches: readonly Geography[] }) {
  const words = useUnitWords()
  return (
    <Section id="dia-gioi" head={words.geographies} note={words.geographiesNote}>
      <DataTable
        caption={words.geographies}
        hideCaption
        columns={useColumns()}
        rows={stretches}
        rowKey={stretch => stretch.from}
        figures
      />
    </Section>
  )
}

function useColumns(): Column<Geography>[] {
  const { geographyColumns: heads } = useUnitWords()
  const count = (id: 'communes' | 'districts' | 'departments'): Column<Geography> => ({
    id,
    head: heads[id],
    number: true,
    cell: stretch => stretch[id],
  })
  return [
    {
      id: 'stretch',
      head: heads.stretch,
      rowHead: true,
      cell: stretch => (
        <>
          <OfficeDate date={stretch.from} /> – <OfficeDate date={stretch.to} />
        </>
      ),
    },
    ...(['communes', 'districts', 'departments'] as const).map(count),
    { id: 'joined', head: heads.joined, soft: true, cell: stretch => stretch.joined.join('; ') },
  ]
}
