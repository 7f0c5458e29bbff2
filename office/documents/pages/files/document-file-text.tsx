import type { LoaderFunctionArgs } from 'react-router'
import { rolesOn } from '../../../../casework/index.ts'
import { isId } from '../../../../kernel/ids.ts'
import { appContext } from '../../../../platform/http/context.ts'
import type { PageProps } from '../../../../ui/index.ts'
import { documentById, documentFiles } from '../../../../records/index.ts'
import { askerOf, notFound } from '../../asker.ts'
import { fileText } from '../../scan/file-text.ts'
import { FileText } from './file-text.tsx'

/** What was recognised in a file of a registered document, for whoever may see it. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { id, position } = params
  if (!isId(id) || (await rolesOn(asker.app.db.kysely, asker.viewer, id)).length === 0) throw notFound()
  const file = (await documentFiles(asker.app.db.kysely, id)).find(each => String(each.position) === position)
  const part = new URL(request.url).searchParams.get('phan')
  const ownText = file?.position === 0 ? ((await documentById(asker.app.db.kysely, id))?.textHash ?? null) : null
  const read = file ? await fileText(asker.app, { hash: file.hash, ownText, part }) : null
  if (!file || read === null) throw notFound()
  return { ...read, name: file.name, back: `/van-ban/${id}`, original: `/van-ban/${id}/tep/${file.position}` }
}

export const meta = ({ loaderData }: { loaderData?: { name: string } }) => [{ title: `${loaderData?.name ?? ''} – Khéo` }]

export default function DocumentFileText({ loaderData }: PageProps<typeof loader>) {
  return <FileText file={loaderData} />
}
