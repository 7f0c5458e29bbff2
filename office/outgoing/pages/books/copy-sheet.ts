import { redirect, type ActionFunctionArgs } from 'react-router'
import { askerOf, refused } from '../../../../casework/asker.ts'
import { isProblem } from '../../../../kernel/problem.ts'
import { appContext } from '../../../../platform/http/context.ts'
import { asResponse } from '../../paper/as-response.ts'
import { copySheet } from '../../copies/copy-sheet.ts'
import { postedIn } from '../../drafting/form-input.ts'
import { drawn } from '../../paper/render.ts'

/** There is nothing to look at without a form. */
export const loader = () => redirect('/van-ban/di/da-ky')

/** The paper of a copy as the form says it, to be printed, signed and sealed. */
export async function action({ context, request }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const sheet = await copySheet(asker, postedIn(await request.formData()))
  if (isProblem(sheet)) throw refused(sheet)
  const bytes = await drawn(sheet, 'pdf')
  if (isProblem(bytes)) throw refused(bytes)
  return asResponse({ name: 'to-sao.pdf', mediaType: 'application/pdf', bytes, inline: true })
}
