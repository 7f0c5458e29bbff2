import { useEffect, useRef, type ReactNode } from 'react'

export type FieldProblem = { fieldId: string; words: string }

type ErrorSummaryProps = {
  /** "Chưa nộp được: còn 2 chỗ cần sửa". */
  head: string
  problems: readonly FieldProblem[]
  note?: ReactNode
  id?: string
}

/** Stands at the head of the form and takes the focus; each line leads to its field. What was typed stays. */
export function ErrorSummary({ head, problems, note, id = 'loi' }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  const said = [head, ...problems.map(problem => problem.words)].join('\n')
  useEffect(() => box.current?.focus(), [said])
  return (
    <div ref={box} className="error-summary" role="alert" tabIndex={-1} aria-labelledby={`${id}-dau`} id={id}>
      <h3 id={`${id}-dau`}>{head}</h3>
      {problems.length > 0 ? (
        <ul>
          {problems.map(problem => (
            <li key={`${problem.fieldId} ${problem.words}`}>
              <a href={`#${problem.fieldId}`}>{problem.words}</a>
            </li>
          ))}
        </ul>
      ) : null}
      {note ? <p>{note}</p> : null}
    </div>
  )
}
