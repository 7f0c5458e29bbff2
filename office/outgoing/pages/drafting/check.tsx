import type { LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound, refused } from '../../../../casework/asker.ts'
import { isProblem } from '../../../../kernel/problem.ts'
import { appContext } from '../../../../platform/http/context.ts'
import { EmptyState, PageHead, Section, SignatureReport, type PageHandle, type PageProps } from '../../../../ui/index.ts'
import { outgoingHere } from '../../document/document-view.ts'
import { outgoingOf } from '../../outgoing.ts'
import { verification } from '../../signing/verify.ts'
import { useWords } from '../use-words.ts'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { app, world, lang } = asker
  const read = await outgoingHere(asker, params['id'])
  if (!read) throw notFound()
  const document = outgoingOf(read.matter)
  // The file that counts: issued, else signed, else signed by those who sign beside the signer.
  const file = document.files[0] ?? document.signature?.files[0] ?? document.coSignatures.at(-1)?.file ?? null
  const report = file?.name.endsWith('.pdf')
    ? await verification(
        { db: app.db.kysely, files: app.files, now: world.clock.now().instant, by: asker.viewer.accountId },
        file.hash,
      )
    : null
  if (isProblem(report)) throw refused(report)
  return {
    id: read.matter.id,
    code: document.designation ?? read.matter.code,
    title: read.matter.title,
    file: file?.name ?? null,
    hash: file?.hash ?? null,
    report: report && report[lang],
  }
}

export const meta = ({ loaderData }: { loaderData?: { code: string } }) => [{ title: `${loaderData?.code ?? ''} – Khéo` }]

/** Who signed this file, when, and does it still hold? */
export default function CheckPage({ loaderData }: PageProps<typeof loader>) {
  const words = useWords()
  const { id, code, title, file, hash, report } = loaderData
  const path = `/van-ban/di/${id}`
  return (
    <>
      <PageHead
        crumbs={[{ label: words.outgoing, href: '/van-ban/di' }, { label: code, href: path }, { label: words.signatures }]}
        title={words.signatures}
        note={title}
        acts={
          hash ? (
            <a className="button" href={`${path}/tep/${hash}`}>
              {file}
            </a>
          ) : undefined
        }
      />
      {report ? (
        <SignatureReport head={words.signatures} report={report} trial={words.trialFile} />
      ) : (
        <Section id="chua-ky" head={words.signatures} hideHead>
          <EmptyState>{words.notSignedYet}</EmptyState>
        </Section>
      )}
    </>
  )
}
