import { Button, DateField, FieldLine, HiddenFields, Link, Section, TextField } from '../../../../ui/index.ts'
import type { MergeView } from '../../merging/merge-view.ts'
import { useUnitWords } from '../unit/use-unit-words.ts'

type Remedies = NonNullable<MergeView['remedies']>
type Typed = { limitation: string; content: string; body: string; dueOn: string; measure: string } | null

/** Every limitation with the task that mends it, or the form that gives one; and what became of last time's. */
export function RemedyList({
  remedies,
  typed,
  csrf,
  formKey,
  action,
}: {
  remedies: Remedies
  typed: Typed
  csrf: string
  formKey: string
  action: string
}) {
  const words = useUnitWords()
  return (
    <Section id="khac-phuc" head={words.remedies} note={words.remediesNote}>
      {remedies.own.length === 0 ? <p className="quiet">{words.noLimitations}</p> : null}
      {remedies.own.map((line, i) => (
        <div key={line.key} className="report-finding" data-kept={line.tasks.length > 0 ? '' : undefined}>
          <p lang="vi">{line.text}</p>
          <Tasks tasks={line.tasks} />
          {remedies.may ? (
            <details className="disclosure" open={typed?.limitation === line.key}>
              <summary>{line.tasks.length > 0 ? words.giveAnother : words.giveRemedy}</summary>
              <form method="post" action={action}>
                <HiddenFields values={{ csrf, khoa: `${formKey}:kp:${i}`, y: 'giao-viec', 'han-che': line.key }} />
                <TextField
                  name="noi-dung"
                  id={`noi-dung-${i}`}
                  label={words.remedyContent}
                  value={typed?.limitation === line.key ? typed.content : words.remedyProposed(line.text)}
                />
                <FieldLine>
                  <TextField
                    name="don-vi"
                    id={`don-vi-${i}`}
                    label={words.remedyBody}
                    value={typed?.limitation === line.key ? typed.body : undefined}
                  />
                  <DateField
                    name="han"
                    id={`han-${i}`}
                    label={words.remedyDue}
                    value={typed?.limitation === line.key ? typed.dueOn : undefined}
                  />
                </FieldLine>
                <TextField
                  name="thuoc-do"
                  id={`thuoc-do-${i}`}
                  label={words.remedyMeasure}
                  hint={words.remedyMeasureHint}
                  value={typed?.limitation === line.key ? typed.measure : undefined}
                />
                <Button>{words.giveRemedyButton}</Button>
              </form>
            </details>
          ) : null}
        </div>
      ))}
      {remedies.earlier ? (
        <>
          <h3>{words.earlierRemedies}</h3>
          <p className="quiet">
            <Link href={`/bao-cao/yeu-cau/${remedies.earlier.id}`}>{remedies.earlier.title}</Link>
          </p>
          {remedies.earlier.lines.map(line => (
            <div key={line.key} className="report-finding" data-kept="">
              <p lang="vi">{line.text}</p>
              <Tasks tasks={line.tasks} />
            </div>
          ))}
        </>
      ) : null}
    </Section>
  )
}

function Tasks({ tasks }: { tasks: Remedies['own'][number]['tasks'] }) {
  if (tasks.length === 0) return null
  return (
    <ul>
      {tasks.map(task => (
        <li key={task.id}>
          <Link href={`/viec/${task.id}`}>{task.code}</Link>
          {[task.title, task.body, task.state].filter(part => part !== '').map(part => `, ${part}`)}
        </li>
      ))}
    </ul>
  )
}
