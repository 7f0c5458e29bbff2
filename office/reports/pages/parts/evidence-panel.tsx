import { Aloud, instantWords, Link, MiniBars, OfficeDate, useUi } from '../../../../ui/index.ts'
import type { MergeView } from '../../merging/merge-view.ts'
import { useUnitWords } from '../unit/use-unit-words.ts'

/** What the chosen figure stands on: value, definition, formula, comparison, years, the records behind it. */
export function EvidencePanel({ merge }: { merge: MergeView }) {
  const words = useUnitWords()
  const { today, lang, at } = { ...useUi(), at: merge.cut }
  const { evidence, figure } = merge
  if (!evidence)
    return (
      <section className="report-evidence" id="chung-cu" aria-labelledby="chung-cu-dau">
        <h2 id="chung-cu-dau">{words.evidence}</h2>
        {figure ? (
          <>
            <p className="report-evidence-value">{figure.words}</p>
            {figure.href ? <Link href={figure.href}>{words.openAnnex}</Link> : null}
          </>
        ) : (
          <p className="quiet">{words.chooseFigure}</p>
        )}
      </section>
    )
  return (
    <section className="report-evidence" id="chung-cu" aria-labelledby="chung-cu-dau">
      <h2 id="chung-cu-dau">
        <Aloud>{`${words.evidence}: `}</Aloud>
        {evidence.name}
      </h2>
      <p className="report-evidence-value">{figure?.words ?? evidence.figures[0]?.words ?? words.noData}</p>
      <p className="quiet">{at ? words.frozenAt(instantWords(at, today, lang)) : words.countedNow}</p>
      <h3>{words.definition}</h3>
      <p>
        {evidence.definition} <Link href={`/bao-cao/chi-tieu/${evidence.id}`}>{evidence.id}</Link>
      </p>
      <h3>{words.formula}</h3>
      <p>{evidence.formula}</p>
      {evidence.figures.map(each => (
        <p key={each.href}>
          {each.numerator !== null && each.denominator !== null ? (
            <>
              <Link href={each.href}>{words.numeratorOf(each.numerator)}</Link>
              {' ÷ '}
              <Link href={each.wholeHref ?? each.href}>{words.denominatorOf(each.denominator)}</Link>
              {` = ${each.words}`}
            </>
          ) : (
            <Link href={each.href}>{`${each.words} ${evidence.unit}`}</Link>
          )}
          {each.stretch ? <span className="quiet">{` ${each.stretch}`}</span> : null}
        </p>
      ))}
      {evidence.compared ? (
        <>
          <h3>{words.comparedWithBefore}</h3>
          <p lang="vi">{evidence.compared}</p>
        </>
      ) : null}
      {evidence.series.length > 1 ? <Years evidence={evidence} /> : null}
      <Records evidence={evidence} />
    </section>
  )
}

type Shown = { evidence: NonNullable<MergeView['evidence']> }

function Years({ evidence }: Shown) {
  const words = useUnitWords()
  return (
    <MiniBars
      id="chung-cu-nam"
      head={words.byYear}
      unit={evidence.unit}
      labelOf={words.year}
      bars={evidence.series.map(each => ({
        label: each.value === null && each.words !== '' ? `${each.name}: ${each.words}` : each.name.replace(/^năm /u, ''),
        value: Math.round((each.value ?? 0) * 10) / 10,
        href: each.href ?? undefined,
      }))}
    />
  )
}

function Records({ evidence }: Shown) {
  const words = useUnitWords()
  return (
    <>
      <h3>{words.recordsBehind}</h3>
      <ul className="report-records">
        {evidence.rows.map((row, i) => (
          <li key={`${row.id} ${i}`}>
            <Link href={`/viec/${row.id}`}>{row.title}</Link>
            <span className="quiet">
              {`${row.code}, ${row.body}, `}
              <OfficeDate date={row.on} />
            </span>
          </li>
        ))}
      </ul>
      {evidence.allHref ? <Link href={evidence.allHref}>{words.allRecords}</Link> : null}
    </>
  )
}
