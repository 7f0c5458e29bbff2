import { figureWords, Link, Section, useUi } from '../../../../ui/index.ts'
import type { SumUp, YearRow } from '../../sum-up/terms.ts'
import { useUnitWords } from '../unit/use-unit-words.ts'

type Part = SumUp['sectionThree']

/** Section III: models by year and field, the typical ones, the rewards. */
export function SectionThree({ part }: { part: Part }) {
  const words = useUnitWords()
  const { lang } = useUi()
  return (
    <Section id="muc-iii" head={words.sectionThree} note={words.sectionThreeNote}>
      <YearTable caption={words.registeredByYear} fields={part.fields} rows={part.registered} total={part.registeredTotal} />
      <p className="quiet">{part.distinct === null ? words.noData : words.distinctModels(figureWords(part.distinct, lang))}</p>
      <YearTable caption={words.recognisedByYear} fields={part.fields} rows={part.recognised} total={part.recognisedTotal} />
      <h3>{words.typicalModels}</h3>
      {part.models.length === 0 ? <p className="missing">{words.noModelsChosen}</p> : null}
      <ul>
        {part.models.map(model => (
          <li key={model.id} lang="vi">
            <Link href={`/phong-trao/${model.id}`}>{model.title}</Link>
            {` (${model.holder}, ${model.field}, ${model.year})`}
            {model.results.length > 0 ? `. ${model.results.join('; ')}` : null}
          </li>
        ))}
      </ul>
      <h3>{words.rewards}</h3>
      {part.rewards.length === 0 ? <p className="missing">{words.noData}</p> : null}
      <ul>
        {part.rewards.map(reward => (
          <li key={`${reward.code} ${reward.decision}`} lang="vi">
            {`${reward.form}: `}
            <Link href={`/phong-trao/${reward.model}`}>{reward.title}</Link>
            {`, ${reward.holder}; ${reward.decision}`}
          </li>
        ))}
      </ul>
    </Section>
  )
}

type TableProps = { caption: string; fields: readonly string[]; rows: readonly YearRow[]; total: YearRow }

function YearTable({ caption, fields, rows, total }: TableProps) {
  const words = useUnitWords()
  const { lang } = useUi()
  if (rows.length === 0) return <p className="missing">{`${caption}: ${words.noData}`}</p>
  const cells = (row: YearRow) => [...row.counts, row.total].map(count => figureWords(count, lang))
  return (
    <div className="table-scroll">
      <table className="data-table data-table-figures">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            {[...fields, words.total].map(field => (
              <th key={field} scope="col" className="number">
                {field}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.name}>
              <th scope="row">{row.href ? <Link href={row.href}>{row.name}</Link> : row.name}</th>
              {cells(row).map((cell, i) => (
                <td key={fields[i] ?? 'sum'} className="number">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            {cells(total).map((cell, i) => (
              <td key={fields[i] ?? 'sum'} className="number">
                {cell}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
