import type { Lang } from '../../kernel/access.ts'
import type { Problem } from '../../kernel/problem.ts'
import type { RetainedForm } from '../../platform/http/context.ts'
import { appText } from '../text.ts'
import type { AppText } from '../text.vi.ts'

type Panel = { problem: Problem; requestId?: string; lang: Lang; retained: RetainedForm | null; csrf?: string }

/** A refusal in words that say what to do next, with what was typed kept as a form. */
export function RefusalPanel({ problem, requestId, lang, retained, csrf }: Panel) {
  const text = appText(lang)
  const words = wordsOf(problem, text)
  return (
    <main id="noi-dung" className="main">
      <h1 className="page-title">{words.title}</h1>
      <p>{words.what}</p>
      {retained && <KeptForm form={retained} csrf={csrf ?? ''} text={text} />}
      {requestId && problem.status >= 500 && <p className="meta">{text.requestCode({ id: requestId })}</p>}
      <p>
        <a href="/">{text.toStart}</a>
      </p>
    </main>
  )
}

function KeptForm({ form, csrf, text }: { form: RetainedForm; csrf: string; text: AppText }) {
  return (
    <form method="post" action={form.action} encType={form.files.length > 0 ? 'multipart/form-data' : undefined}>
      <input type="hidden" name="csrf" value={csrf} />
      <p>{text.keptAnswers}</p>
      {form.fields.map(([name, value], index) => (
        // The same name may stand several times: the place is part of the key.
        <KeptField key={`${name}-${index}`} name={name} value={value} />
      ))}
      {form.files.length > 0 && <p>{text.chooseFilesAgain}</p>}
      {form.files.map(name => (
        <p key={name}>
          <label>
            {name} <input type="file" name={name} multiple />
          </label>
        </p>
      ))}
      <button className="button button-primary">{text.tryAgain}</button>
    </form>
  )
}

/** Long answers are shown so that they can be copied; keys and short technical values travel hidden. */
function KeptField({ name, value }: { name: string; value: string }) {
  if (!/\s/.test(value)) return <input type="hidden" name={name} value={value} />
  return (
    <p>
      <textarea name={name} aria-label={name} rows={4} defaultValue={value} />
    </p>
  )
}

function wordsOf({ problem }: Problem, text: AppText): { title: string; what: string } {
  const all: Readonly<Record<string, unknown>> = text
  const title = all[`refusal.${problem}.title`]
  const what = all[`refusal.${problem}.what`]
  if (typeof title === 'string' && typeof what === 'string') return { title, what }
  return { title: text['refusal.app/failed.title'], what: problem }
}
