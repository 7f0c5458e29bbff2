import type { LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound } from '../../../../casework/asker.ts'
import { isId } from '../../../../kernel/ids.ts'
import { appContext } from '../../../../platform/http/context.ts'
import { EmptyState, Link, Notice, Section, type PageHandle, type PageProps } from '../../../../ui/index.ts'
import { isNumeric, numberWords } from '../../unit-reports/cells.ts'
import { annexView } from '../../merging/merge-view.ts'
import { requestHere, requestView } from '../../requests/request-view.ts'
import { Geographies } from '../parts/geographies.tsx'
import { Proof } from '../parts/proof.tsx'
import { RequestHead } from '../parts/request-head.tsx'
import { SectionThree } from '../parts/section-three.tsx'
import { useUnitWords } from '../unit/use-unit-words.ts'

export const handle: PageHandle = { frame: 'office' }

type Sums = readonly (string | null)[]

export async function loader({ context, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const read = isId(params['id']) ? await requestHere(asker, params['id']) : null
  if (!read) throw notFound()
  const { annexes, sumUp, missing, geographies, frozen } = await annexView(asker, read)
  return {
    view: await requestView(asker, read),
    frozen,
    sumUp,
    missing,
    geographies,
    annexes: annexes.map(({ annex, rows, total, leftOut }) => {
      const at = annex.columns.flatMap((column, c) => (isNumeric(column) ? [c] : []))
      const shown = (cells: Sums) => at.map(c => (cells[c] ? numberWords(cells[c]) : '–'))
      return {
        id: annex.id,
        title: annex.title,
        leftOut,
        heads: at.map(c => [annex.columns[c]?.title ?? '', annex.columns[c]?.unit ?? ''].filter(Boolean).join(', ')),
        rows: rows.map(row => ({
          label: row.label,
          cells: shown(row.cells),
          units: row.units.map(unit => ({ id: unit.id, unit: unit.unit, cells: shown(unit.cells) })),
        })),
        total: shown(total),
      }
    }),
    lang: asker.lang,
  }
}

export const meta = ({ loaderData }: { loaderData?: { view: { title: string } } }) => [
  { title: `${loaderData?.view.title ?? ''} – Khéo` },
]

/** The units' figures added up; every row opens what each unit gave. */
export default function MergedAnnexesPage({
  loaderData: { view, annexes, frozen, sumUp, missing, geographies },
}: PageProps<typeof loader>) {
  const words = useUnitWords()
  return (
    <>
      <RequestHead view={view} current="annex" />
      {frozen && !frozen.intact ? <Notice kind="error">{words.hashBroken}</Notice> : null}
      {missing.length > 0 ? (
        <Notice kind="warning">{words.missingUnits({ count: missing.length, names: missing.join('; ') })}</Notice>
      ) : null}
      {annexes.length === 0 && !sumUp ? <EmptyState>{words.noAnnexes}</EmptyState> : null}
      {annexes.map(annex => (
        <Section key={annex.id} id={annex.id} head={annex.title} note={words.onlyCounted}>
          {annex.leftOut > 0 ? <Notice kind="warning">{words.cellsLeftOut(annex.leftOut)}</Notice> : null}
          <div className="table-scroll">
            <table className="data-table data-table-figures">
              <caption className="only-read-aloud">{annex.title}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.sumColumns.row}</th>
                  {annex.heads.map(head => (
                    <th key={head} scope="col" className="number">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {annex.rows.map(row => (
                  <tr key={row.label}>
                    <th scope="row">
                      <RowName annex={annex} row={row} />
                    </th>
                    {row.cells.map((cell, i) => (
                      <td key={annex.heads[i]} className="number">
                        {cell}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row">{missing.length > 0 ? words.totalWithout(missing.length) : words.total}</th>
                  {annex.total.map((cell, i) => (
                    <td key={annex.heads[i]} className="number">
                      {cell}
                    </td>
                  ))}
                </tr>
              </tfoot>
            </table>
          </div>
        </Section>
      ))}
      {sumUp ? <SectionThree part={sumUp.sectionThree} /> : null}
      {sumUp ? <Proof claims={sumUp.claims} /> : null}
      {geographies.length > 1 ? <Geographies stretches={geographies} /> : null}
    </>
  )
}

type Annex = PageProps<typeof loader>['loaderData']['annexes'][number]

/** The name of a row, which opens what every unit gave for it. */
function RowName({ annex, row }: { annex: Annex; row: Annex['rows'][number] }) {
  return (
    <details className="disclosure">
      <summary>{row.label}</summary>
      <ul>
        {row.units.map(unit => (
          <li key={unit.id}>
            <Link href={`/bao-cao/don-vi/${unit.id}?phu-luc=${annex.id}`}>{unit.unit}</Link>
            {`: ${unit.cells.map((cell, i) => `${annex.heads[i] ?? ''} ${cell}`).join('; ')}`}
          </li>
        ))}
      </ul>
    </details>
  )
}
