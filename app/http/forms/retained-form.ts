import type { RetainedForm } from '../../../platform/http/context.ts'
import { TOKEN_FIELD } from './form-token.ts'

/** Never given back, never kept. */
const SECRET = /password|^repeated$|^old$/

/** The answers of a posted form, to be shown again. Files cannot be kept; they are named for choosing again. */
export async function retainedForm(request: Request, body: Uint8Array<ArrayBuffer> | Blob | null): Promise<RetainedForm | null> {
  const type = request.headers.get('content-type')
  if (!body || !type) return null
  const form = await new Response(body, { headers: { 'content-type': type } }).formData().catch(() => null)
  if (!form) return null
  const { pathname, search } = new URL(request.url)
  const entries = [...form.entries()].filter(([name]) => name !== TOKEN_FIELD && !SECRET.test(name))
  const files = new Set(entries.flatMap(([, value]) => (typeof value === 'string' || value.name === '' ? [] : [value.name])))
  return {
    action: pathname.replace(/\.data$/, '') + search,
    fields: entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])),
    files: [...files],
  }
}
