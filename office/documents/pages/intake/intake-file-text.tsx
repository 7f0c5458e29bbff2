import type { LoaderFunctionArgs } from 'react-router'
import { appContext } from '../../../../platform/http/context.ts'
import { intakeById, intakeFiles } from '../../../../records/index.ts'
import type { PageProps } from '../../../../ui/index.ts'
import { askerOf, notFound } from '../../asker.ts'
import { fileText } from '../../scan/file-text.ts'
import { FileText } from '../files/file-text.tsx'

/** What was recognised in a file of a document that waits to be registered: for the clerks of its register. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { app, viewer } = await askerOf(context.get(appContext))
  const intake = await intakeById(app.db.kysely, viewer.post.bodyId, params['id'] ?? '')
  const files = intake ? await intakeFiles(app.db.kysely, intake.id) : []
  const file = files.find(each => String(each.position) === params['position'])
  const part = new URL(request.url).searchParams.get('phan')
  const ownText = file?.position === 0 ? (intake?.textHash ?? null) : null
  const read = file ? await fileText(app, { hash: file.hash, ownText, part }) : null
  if (!intake || !file || read === null) throw notFound()
  const back = `/van-ban/tiep-nhan/${intake.id}`
  return { ...read, name: file.name, back, original: `${back}/tep/${file.position}` }
}

export const meta = ({ loaderData }: { loaderData?: { name: string } }) => [{ title: `${loaderData?.name ?? ''} – Khéo` }]

export default function IntakeFileText({ loaderData }: PageProps<typeof loader>) {
  return <FileText file={loaderData} />
}
