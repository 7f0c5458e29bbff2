import { Busboy } from '@fastify/busboy'
import type { IncomingMessage } from 'node:http'
import type { MessageType } from '../gateway/gateway.ts'
import { Failure } from './failure.ts'
import type { PostBox } from './post-box.ts'

type Taken = Awaited<ReturnType<PostBox['take']>>

/** The file of a form while it arrives, with its message type. Throws `Failure` 10 for any other form. */
export function formFile(request: IncomingMessage, box: PostBox): Promise<{ type: MessageType; taken: Taken }> {
  const { 'content-type': contentType = '' } = request.headers
  if (!contentType.startsWith('multipart/form-data')) throw new Failure('10', 'multipart/form-data')
  const { promise, resolve, reject } = Promise.withResolvers<{ type: MessageType; taken: Taken }>()
  const form = new Busboy({
    headers: { ...request.headers, 'content-type': contentType },
    limits: { files: 1, fields: 10, fieldSize: 1000 },
  })
  let type: string | null = null
  let taking: Promise<Taken> | null = null
  form.on('field', (name, value) => {
    if (name === 'messageType') type = value
  })
  form.on('file', (_name, file) => {
    taking = box.take(file)
    taking.catch(reject)
  })
  form.on('error', () => reject(new Failure('10', 'multipart/form-data')))
  form.on('finish', () => {
    const wanted = type
    if (taking === null || (wanted !== 'edoc' && wanted !== 'status')) {
      void taking?.then(taken => taken.drop())
      return reject(new Failure('10', 'edocFile, messageType'))
    }
    taking.then(taken => resolve({ type: wanted, taken }), reject)
  })
  request.on('error', reject).on('aborted', () => reject(new Failure('10', 'cut short')))
  request.pipe(form)
  return promise
}
