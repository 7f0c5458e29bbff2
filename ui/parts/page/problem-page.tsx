import type { ReactNode } from 'react'
import { useText } from '../../context.tsx'

export type ProblemStatus = 403 | 404 | 500 | 503

type ProblemPageProps = {
  status: ProblemStatus
  /** Stable code of the Problem, for whoever is asked for help. */
  code?: string
  /** Better words than the general ones: what, why, what to do next. */
  head?: string
  children?: ReactNode
  home: string
  /** What was typed when the request failed: given back, and sent again from here. */
  kept?: { action: string; fields: readonly KeptField[] }
}

export type KeptField = { name: string; value: string; label?: string }

/** A refusal in the office's own layout: what, why, what next; nothing typed is lost. */
export function ProblemPage({ status, code, head, children, home, kept }: ProblemPageProps) {
  const text = useText()
  const words = {
    403: [text.problem403, text.problem403Note],
    404: [text.problem404, text.problem404Note],
    500: [text.problem500, text.problem500Note],
    503: [text.problem503, text.problem503Note],
  } as const
  return (
    <div className="problem-page">
      <h1>{head ?? words[status][0]}</h1>
      <div className="problem-why">{children ?? <p>{words[status][1]}</p>}</div>
      {kept ? <KeptForm kept={kept} /> : null}
      <p className="problem-next">
        <a href={home}>{text.goHome}</a>
      </p>
      {code ? (
        <p className="label">
          {text.problemCode}: <span className="code">{code}</span>
        </p>
      ) : null}
    </div>
  )
}

/** What was typed, as a form of its own that can be sent again. */
export function KeptForm({ kept }: { kept: NonNullable<ProblemPageProps['kept']> }) {
  const text = useText()
  const seen = kept.fields.filter(field => field.label !== undefined)
  return (
    <form className="problem-kept" action={kept.action} method="post">
      <h2>{text.problemKept}</h2>
      <p className="section-note">{text.problemKeptNote}</p>
      {kept.fields
        .filter(field => field.label === undefined)
        .map(field => (
          <input key={`${field.name} ${field.value}`} type="hidden" name={field.name} value={field.value} />
        ))}
      {seen.map(field => (
        <div className="field" key={field.name}>
          <label className="field-label" htmlFor={`giu-${field.name}`}>
            {field.label}
          </label>
          <textarea
            className="input"
            id={`giu-${field.name}`}
            name={field.name}
            defaultValue={field.value}
            rows={field.value.length > 80 ? 4 : 1}
          />
        </div>
      ))}
      <div className="form-acts">
        <button className="button button-primary" type="submit">
          {text.tryAgain}
        </button>
      </div>
    </form>
  )
}
