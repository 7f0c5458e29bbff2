import { Button, ErrorSummary, FormActs, HiddenFields, Section, TextArea, TextField } from '../../../../ui/index.ts'
import type { Preview } from '../../report-preview.ts'
import type { IssueForm } from '../../report-view.ts'
import { useWords } from './words.ts'

type IssueProps = { issue: IssueForm; csrf: string; formKey: string; action: string; preview: Preview }

/** Issuing takes the number that stands in the text: it shows what will leave and names it on the button. */
export function IssueSection({ issue, csrf, formKey, action, preview }: IssueProps) {
  const words = useWords()
  return (
    <Section id="ban-hanh" head={words.issueHead} look="form">
      {issue.refusal ? (
        <ErrorSummary head={words.issueFailed} problems={[{ fieldId: 'signerName', words: issue.refusal }]} />
      ) : null}
      <form action={action} method="post">
        <HiddenFields values={{ csrf, act: 'ban-hanh', khoa: formKey, number: String(issue.number) }} />
        <TextField name="signerName" label={words.signerName} value={issue.signerName} />
        <TextField name="signerPosition" label={words.signerPosition} value={issue.signerPosition} />
        <TextArea name="authority" label={words.authority} hint={words.authorityHint} rows={2} optional value={issue.authority} />
        <p className="act-note">{words.issueWill({ number: issue.label, recipients: preview.addressees.join('; ') })}</p>
        <FormActs>
          <Button look="primary">{issue.label}</Button>
        </FormActs>
      </form>
    </Section>
  )
}
