import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { createReadableStreamFromReadable } from '@react-router/node'
import { renderToPipeableStream } from 'react-dom/server'
import { ServerRouter, type EntryContext, type HandleErrorFunction, type RouterContextProvider } from 'react-router'
import { appContext, type RetainedForm } from '../platform/http/context.ts'
import { noteFailure } from './http/answers/failure.ts'
import { fillHtml } from './http/forms/fill-html.ts'

const RENDER_LIMIT_MS = 10_000

/** Renders a page as a stream. Pages without a script wait for the whole of it, the others start with the shell. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  context: Readonly<RouterContextProvider>,
): Promise<Response> {
  headers.set('content-type', 'text/html; charset=utf-8')
  if (request.method === 'HEAD') return Promise.resolve(new Response(null, { status, headers }))
  const { nonce } = context.get(appContext)
  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(<ServerRouter context={entry} url={request.url} nonce={nonce} />, {
      nonce,
      onAllReady() {
        const body = new PassThrough({ final: done => (clearTimeout(limit), done()) })
        const kept = keptIn(entry)
        resolve(
          kept
            ? text(body).then(html => new Response(fillHtml(html, kept, request.url) ?? html, { status, headers }))
            : new Response(createReadableStreamFromReadable(body), { status, headers }),
        )
        pipe(body)
      },
      onShellError: reject,
      onError: error => noteFailure(context, error),
    })
    const limit = setTimeout(() => abort(new Error('rendering took too long')), RENDER_LIMIT_MS)
  })
}

/** What was typed before the session ended, if the frame of this page gives it back (`Frame.kept`). */
function keptIn({ staticHandlerContext }: EntryContext): RetainedForm | null {
  const frame: { kept?: RetainedForm | null } | undefined = staticHandlerContext.loaderData['root']
  return frame?.kept ?? null
}

/** Errors thrown by loaders and actions: noted for the log and for the choice between 500 and 503. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (!request.signal.aborted) noteFailure(context, error)
}
