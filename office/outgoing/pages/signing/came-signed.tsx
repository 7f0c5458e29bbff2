import { useRef } from 'react'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { askerOf } from '../../../../casework/asker.ts'
import { newId } from '../../../../kernel/ids.ts'
import { appContext } from '../../../../platform/http/context.ts'
import {
  Button,
  ButtonLink,
  ChoiceGroup,
  DateField,
  ErrorSummary,
  FieldLine,
  FileField,
  FormActs,
  HiddenFields,
  Notice,
  PageHead,
  Section,
  SelectField,
  TextArea,
  TextField,
  type PageHandle,
  type PageProps,
} from '../../../../ui/index.ts'
import { postedIn } from '../../drafting/form-input.ts'
import type { SignedRead } from '../../came-signed/read-signed.ts'
import { postSigned, signedView, type TakenFile } from '../../came-signed/signed-page.ts'
import { CopyPaper, ElectronicCopy } from '../parts/copy-paper.tsx'
import { pageText } from '../text.ts'
import { useSignedRead } from './use-signed-read.ts'
import { useWords } from '../use-words.ts'
import '../outgoing.css'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  return {
    lang: asker.lang,
    csrf: asker.app.csrf,
    key: newId(),
    view: await signedView(asker, new URL(request.url).searchParams),
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const app = context.get(appContext)
  const asker = await askerOf(app)
  const posted = postedIn(await request.formData())
  const done = await postSigned(asker, posted, app.jobs)
  if (!('faults' in done)) throw redirect(`/van-ban/di/${done.matterId}`)
  const sent = Object.fromEntries(
    [...posted.form.keys()].flatMap(name => (name === 'password' ? [] : [[name, posted.one(name)]])),
  )
  // Into the empty fields: what was typed stands.
  const typed = { ...sent, ...Object.fromEntries(Object.entries(done.read?.values ?? {}).filter(([name]) => !sent[name])) }
  return data({ faults: done.faults, files: done.files, read: done.read, typed, key: newId() }, { status: done.status })
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${pageText(loaderData?.lang ?? 'vi').registerSigned} – Khéo` },
]

/** What does the signed paper say of itself? */
export default function CameSignedPage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const { view, csrf } = loaderData
  const { copy } = view
  const title = copy ? words.copyTitle : words.registerSigned
  const typed: Readonly<Record<string, string>> = actionData?.typed ?? {}
  const faults = actionData?.faults ?? []
  const form = useRef<HTMLFormElement>(null)
  const read = useSignedRead(form, actionData)
  const at = (field: string) => faults.find(fault => fault.field === field)?.words
  return (
    <>
      <PageHead
        crumbs={[{ label: words.outgoing, href: '/van-ban/di' }, { label: title }]}
        title={title}
        note={copy ? words.copyNote : words.registerSignedNote}
      />
      <ReadNotice read={read} />
      <Section id="da-ky" head={title} hideHead look="form">
        <form ref={form} method="post" encType="multipart/form-data">
          <HiddenFields values={{ csrf, khoa: actionData?.key ?? loaderData.key, cua: copy?.document ?? '' }} />
          {faults.length > 0 ? (
            <ErrorSummary
              head={words.notDone}
              problems={faults.map(fault => ({ fieldId: fault.field || 'abstract', words: fault.words }))}
            />
          ) : null}
          {copy ? (
            <>
              <Notice kind="info">{words.copyOf(copy.words)}</Notice>
              <SelectField name="sao" label={words.copyKind} options={copy.kinds} value={typed['sao'] || copy.kind} />
            </>
          ) : null}
          <Taken files={actionData?.files ?? []} />
          <FileField
            name="tep"
            label={copy ? words.copyFile : words.signedFile}
            limits={words.signedFileLimits}
            sends={copy ? undefined : words.signedFileReads}
            multiple
            error={at('tep')}
            optional={(actionData?.files ?? []).length > 0}
          />
          {copy ? null : (
            <div className="field">
              <Button name="y" value="doc" formNoValidate>
                {words.readSignedFile}
              </Button>
            </div>
          )}
          <FieldLine>
            <SelectField
              name="type"
              label={words.type}
              options={view.types}
              value={typed['type'] || copy?.type}
              keepEmpty
              error={at('type')}
            />
            <SelectField
              name="issuer"
              label={words.issuer}
              options={view.issuers}
              value={typed['issuer'] || view.issuers[0]?.value}
              error={at('issuer')}
            />
          </FieldLine>
          <FieldLine>
            <TextField
              name="number"
              label={words.numberGiven}
              value={typed['number'] ?? copy?.number ?? ''}
              inputMode="numeric"
              short
              error={at('number')}
            />
            <TextField
              name="sign"
              label={words.sign}
              hint={words.signHintOfType}
              value={typed['sign'] ?? ''}
              error={at('sign')}
              optional
            />
            <DateField
              name="issuedOn"
              label={words.issuedOnDay}
              value={typed['issuedOn'] ?? copy?.day ?? ''}
              error={at('issuedOn')}
            />
          </FieldLine>
          <TextArea
            name="abstract"
            label={words.abstract}
            hint={words.abstractHint}
            rows={2}
            maxLength={500}
            value={typed['abstract'] ?? copy?.abstract ?? ''}
            error={at('abstract')}
          />
          <SelectField
            name="signer"
            label={words.signer}
            options={view.signers}
            value={typed['signer'] || undefined}
            keepEmpty
            error={at('signer')}
            optional
          />
          <FieldLine>
            <TextField
              name="signerName"
              label={words.signedByName}
              hint={words.signedByHint}
              value={typed['signerName'] ?? ''}
              error={at('signerName')}
              optional
            />
            <TextField name="signerPosition" label={words.position} value={typed['signerPosition'] ?? ''} optional />
          </FieldLine>
          <SelectField
            name="secret"
            label={words.secret}
            options={Object.entries(words.secrets).map(([value, label]) => ({ value, label }))}
            value={typed['secret'] || 'khong'}
            error={at('secret')}
          />
          <TextArea
            name="recipients"
            label={words.sendTo}
            hint={words.sendToHint}
            rows={4}
            value={typed['recipients'] ?? ''}
            error={at('recipients')}
            optional
          />
          <ChoiceGroup
            name="gui"
            label={words.send}
            kind="checkbox"
            options={[{ value: '1', label: words.sendAtOnce }]}
            values={typed['gui'] ? ['1'] : []}
          />
          {copy ? <CopyPaper copy={copy} typed={typed} at={at} /> : null}
          {copy ? <ElectronicCopy copy={copy} typed={typed} at={at} /> : null}
          <FormActs>
            <Button look="primary" name="y" value="ghi">
              {words.registerSignedDo}
            </Button>
            <ButtonLink href="/van-ban/di">{words.back}</ButtonLink>
          </FormActs>
        </form>
      </Section>
    </>
  )
}

const READ_WORDS = { read: 'readFromFile', scan: 'readScan', nothing: 'readNothing' } as const

/** What became of reading the file. */
function ReadNotice({ read }: { read: SignedRead | null }) {
  const words = useWords()
  if (read === null) return null
  return (
    <Notice kind={read.state === 'read' ? 'done' : 'info'} live>
      {words[READ_WORDS[read.state]]}
    </Notice>
  )
}

/** Files that an earlier try has brought need not be chosen again. */
function Taken({ files }: { files: readonly TakenFile[] }) {
  const words = useWords()
  return files.length === 0 ? null : (
    <fieldset className="field">
      <legend className="field-label">{words.signedFileKept}</legend>
      {files.map(file => (
        <label className="choice" key={file.token}>
          <input type="checkbox" name="tep.kept" value={file.token} defaultChecked />
          <span>{file.name}</span>
        </label>
      ))}
    </fieldset>
  )
}
