import type { Lang } from '../../kernel/access.ts'
import type { Problem } from '../../kernel/problem.ts'
import type { RetainedForm } from '../../platform/http/context.ts'
import { ProblemPage, type KeptField, type ProblemStatus } from '../../ui/index.ts'
import { appText } from '../text.ts'
import type { AppText } from '../text.vi.ts'

type Panel = {
  problem: Problem
  requestId?: string
  lang: Lang
  retained: RetainedForm | null
  /** What the form called its answers, by name. */
  labels?: Labels
  csrf?: string
  entry?: string
}
type Labels = Readonly<Record<string, string>>

/** A refusal in words that say what to do next, with what was typed kept as a form. */
export function RefusalPanel({ problem, requestId, lang, retained, labels = {}, csrf, entry }: Panel) {
  const text = appText(lang)
  const words = wordsOf(problem, text)
  // A code helps only whoever mends the system; what the reader can mend is told in words.
  const code = problem.status >= 500 ? `${problem.problem} · ${requestId ?? ''}` : undefined
  const kept = retained && keptAs(retained, { csrf: csrf ?? '', labels })
  return (
    <ProblemPage status={statusOf(problem.status)} code={code} head={words.title} home="/" kept={kept ?? undefined}>
      <p>{words.what}</p>
      {problem.status === 401 && (
        <p>
          <a href={entry ?? '/dang-nhap'} target={retained ? '_blank' : undefined} rel="noopener">
            {retained ? text.signInBeside : text.signIn}
          </a>
        </p>
      )}
      {retained && retained.files.length > 0 && <p>{text.chooseFilesAgain({ names: retained.files.join(', ') })}</p>}
    </ProblemPage>
  )
}

/** A form of everything that was typed, with the token of this browser first. */
export function keptAs(
  { action, fields }: RetainedForm,
  { csrf, labels }: { csrf: string; labels: Labels },
): { action: string; fields: KeptField[] } {
  return { action, fields: [{ name: 'csrf', value: csrf }, ...fields.map(field => keptField(field, labels))] }
}

/** What a person wrote is shown, to be copied or changed; keys and ids travel hidden. */
function keptField([name, value]: readonly [string, string], labels: Labels): KeptField {
  return /\s/.test(value.trim()) ? { name, value, label: labels[name] ?? name } : { name, value }
}

function statusOf(status: number): ProblemStatus {
  if (status === 404 || status === 503) return status
  return status >= 500 ? 500 : 403
}

/** The words of a code, or of its kind: what matters to the reader is what to do next. */
function wordsOf({ problem, status }: Problem, text: AppText): { title: string; what: string } {
  const all: Readonly<Record<string, unknown>> = text
  const [title, what] = [all[`refusal.${problem}.title`], all[`refusal.${problem}.what`]]
  if (typeof title === 'string' && typeof what === 'string') return { title, what }
  const kind = KINDS[status] ?? (status >= 500 ? 'failed' : 'bad-request')
  return { title: text[`refusal.app/${kind}.title`], what: text[`refusal.app/${kind}.what`] }
}

const KINDS: Readonly<Record<number, 'sign-in-needed' | 'forbidden' | 'not-found' | 'too-large' | 'too-many' | 'unavailable'>> = {
  401: 'sign-in-needed',
  403: 'forbidden',
  404: 'not-found',
  413: 'too-large',
  429: 'too-many',
  503: 'unavailable',
}
