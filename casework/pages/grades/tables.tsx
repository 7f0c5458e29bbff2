import { DataTable, Link, OfficeDate, OfficeTime, Together, useUi, type Column } from '../../../ui/index.ts'
import type { GradeLine } from '../../people/team-grades.ts'
import { gradesText } from './text.ts'

/** Grades in force: who may what, why, since when, by whom; how far it counts; and the way to end it. */
export function GradesInForce({ lines, here }: { lines: readonly GradeLine[]; here: string }) {
  const words = gradesText(useUi().lang)
  return (
    <section className="section">
      <DataTable<GradeLine>
        caption={words.adminInForce}
        rows={lines}
        rowKey={line => line.id}
        columns={[
          ...useWhat(),
          { id: 'reason', head: words.adminReason, wide: true, soft: true, cell: line => line.reason },
          {
            id: 'by',
            head: words.adminSetBy,
            cell: line => (
              <span>
                {line.setBy}, <OfficeTime instant={line.setAt} />
              </span>
            ),
          },
          { id: 'effect', head: words.adminSpread, cell: line => line.effect },
          {
            id: 'end',
            head: words.adminEnd,
            word: '',
            cell: line => (
              <Link href={`${here}?ket-thuc=${line.id}#ket-thuc`} aria-label={`${words.adminEnd}: ${words.adminEndOf(line)}`}>
                <Together>{words.adminEnd}</Together>
              </Link>
            ),
          },
        ]}
      />
    </section>
  )
}

/** Grades that have ended: the history of who set and who ended what. */
export function EndedGrades({ lines }: { lines: readonly GradeLine[] }) {
  const words = gradesText(useUi().lang)
  return (
    <section className="section">
      <DataTable<GradeLine>
        caption={words.adminEnded}
        rows={lines}
        rowKey={line => line.id}
        columns={[
          ...useWhat(),
          {
            id: 'by',
            head: words.adminSetBy,
            cell: line => (
              <span>
                {line.setBy}, <OfficeTime instant={line.setAt} />
              </span>
            ),
          },
          {
            id: 'ended',
            head: words.adminEndedBy,
            cell: line => (
              <span>
                {line.endedBy}
                {line.endedAt ? (
                  <>
                    , <OfficeTime instant={line.endedAt} />
                  </>
                ) : null}
              </span>
            ),
          },
          { id: 'reason', head: words.adminEndReason, wide: true, soft: true, cell: line => line.endReason },
        ]}
      />
    </section>
  )
}

/** Team, kind of matter, grade. */
function useWhat(): Column<GradeLine>[] {
  const words = gradesText(useUi().lang)
  return [
    {
      id: 'team',
      head: words.adminTeam,
      rowHead: true,
      cell: line =>
        line.teamEnded ? (
          <span>
            <s>{line.team}</s> <span className="quiet">{words.adminTeamEnded}</span> <OfficeDate date={line.teamEnded} />
          </span>
        ) : (
          line.team
        ),
    },
    { id: 'process', head: words.adminProcess, cell: line => line.process },
    { id: 'grade', head: words.adminGrade, cell: line => line.grade },
  ]
}
