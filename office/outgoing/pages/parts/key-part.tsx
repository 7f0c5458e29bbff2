import {
  Button,
  DataTable,
  EmptyState,
  ErrorSummary,
  FileField,
  FormActs,
  HiddenFields,
  Section,
  TextField,
  UrgentMark,
} from '../../../../ui/index.ts'
import type { Fault } from '../../drafting/form-input.ts'
import { useWords } from '../use-words.ts'
import { KeyPictureForm } from './key-picture-form.tsx'

type Shown = {
  readonly id: string
  readonly subject: string
  readonly issuer: string
  readonly until: string
  readonly from: string | null
  readonly left: number | null
  readonly picture: string | null
}
type KeyPartProps = {
  part: { readonly id: string; readonly name: string; readonly keys: readonly Shown[] }
  remote: boolean
  faults: readonly Fault[]
  csrf: string
}

/** The keys of one owner, and the form that adds one. */
export function KeyPart({ part, remote, faults, csrf }: KeyPartProps) {
  const words = useWords()
  const at = (field: string) => faults.find(fault => fault.field === field)?.words
  const id = (field: string) => `${field}-${part.id}`
  return (
    <Section id={`khoa-${part.id}`} head={part.name}>
      {part.keys.length === 0 ? (
        <EmptyState>{words.noKeys}</EmptyState>
      ) : (
        <DataTable
          caption={part.name}
          hideCaption
          rows={part.keys}
          rowKey={row => row.id}
          columns={[
            { id: 'subject', head: words.certificateOf, rowHead: true, cell: row => row.subject },
            { id: 'issuer', head: words.certificateBy, cell: row => row.issuer },
            { id: 'until', head: words.certificateUntil, cell: row => <Until row={row} /> },
            {
              id: 'picture',
              head: words.picture,
              wide: true,
              word: '',
              cell: row => <KeyPictureForm {...row} owner={part.id} csrf={csrf} />,
            },
            {
              id: 'end',
              head: words.change,
              word: '',
              cell: row => (
                <form method="post">
                  <HiddenFields values={{ csrf, cua: part.id, y: 'thoi', 'khoa-ky': row.id }} />
                  <Button look="text" of={row.subject}>
                    {words.endKey}
                  </Button>
                </form>
              ),
            },
          ]}
        />
      )}
      <details className="disclosure" open={faults.length > 0}>
        <summary>{words.addKey}</summary>
        <form method="post" encType="multipart/form-data" autoComplete="off">
          <HiddenFields values={{ csrf, cua: part.id, y: 'them' }} />
          {faults.length > 0 ? (
            <ErrorSummary
              id={`loi-${part.id}`}
              head={words.notDone}
              problems={faults.map(fault => ({ fieldId: id(fault.field || 'p12'), words: fault.words }))}
            />
          ) : null}
          {remote ? (
            <TextField
              id={id('credential')}
              name="credential"
              label={words.credential}
              hint={words.credentialHint}
              error={at('credential')}
            />
          ) : (
            <>
              <FileField id={id('p12')} name="p12" label={words.p12} limits=".p12, .pfx" accept=".p12,.pfx" error={at('p12')} />
              <TextField
                id={id('password')}
                name="password"
                label={words.keyPassword}
                hint={words.keyPasswordHint}
                type="password"
                autoComplete="off"
                error={at('password')}
              />
              <FileField
                id={id('picture')}
                name="picture"
                label={words.picture}
                limits={words.pictureLimits}
                accept=".png"
                error={at('picture')}
                optional
              />
            </>
          )}
          <FormActs>
            <Button>{words.addKey}</Button>
          </FormActs>
        </form>
      </details>
    </Section>
  )
}

/** Until when a certificate holds; one that ends soon, has ended or has not begun is marked. */
function Until({ row: { until, from, left } }: { row: Shown }) {
  const words = useWords()
  if (from !== null) return <UrgentMark>{words.keyNotYet({ from, until })}</UrgentMark>
  if (left === null) return until
  return <UrgentMark>{left < 0 ? words.keyEnded(until) : words.keyEndsIn({ until, left })}</UrgentMark>
}
