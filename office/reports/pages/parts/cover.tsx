import { DefinitionList, Link, Section } from '../../../../ui/index.ts'
import type { IssueView } from '../../merging/issue-view.ts'
import { useUnitWords } from '../unit/use-unit-words.ts'

/** The cover under which a report is approved: what was typed, what has no source, what is old, who is missing, what was kept and why. */
export function Cover({ issue, path }: { issue: IssueView; path: string }) {
  const words = useUnitWords()
  const { cover } = issue
  const { counts } = cover
  const merge = `${path}/tong-hop`
  return (
    <Section id="phieu-trinh" head={words.cover} note={words.coverNote}>
      <DefinitionList
        facts={[
          { term: words.coverFigures, value: words.figureCounts(counts) },
          { term: words.coverSources, value: words.sourceCounts(counts) },
          { term: words.coverOld, value: words.oldShare(cover.oldPercent) },
          { term: words.coverMissing, value: cover.missing.length === 0 ? words.nobodyMissing : cover.missing.join('; ') },
          { term: words.coverLeftOut, value: words.cells(cover.leftOut) },
          { term: words.coverWithdrawn, value: words.evidenceCount(cover.withdrawn) },
        ]}
      />
      <div className="report-cover">
        <h3>{words.coverOpen(cover.open.length)}</h3>
        <ul>
          {cover.open.map(each => (
            <li key={each.key}>
              <Link href={`${merge}?muc=${each.node ?? ''}#phat-hien`}>{each.what}</Link>
              {`: ${each.where}`}
            </li>
          ))}
        </ul>
        <h3>{words.coverKept(cover.kept.length)}</h3>
        <ul>
          {cover.kept.map(each => (
            <li key={each.key}>
              {`${each.what}: ${each.where}. `}
              {each.kept ? words.keptBy(each.kept) : null}
            </li>
          ))}
        </ul>
        <h3>{words.coverLimitations(cover.limitations.length)}</h3>
        <ul>
          {cover.limitations.map(each => (
            <li key={each.key}>
              <span lang="vi">{each.text}</span> {each.tasks.length === 0 ? <b>{words.noTaskYet}</b> : null}
              {each.tasks.map(task => (
                <Link key={task.matter} href={`/viec/${task.matter}`}>{` ${task.code}`}</Link>
              ))}
            </li>
          ))}
        </ul>
      </div>
    </Section>
  )
}
