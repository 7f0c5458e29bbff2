import { z } from 'zod'

export const ENVIRONMENTS = ['thu-nghiem', 'chinh-thuc'] as const
export type Environment = (typeof ENVIRONMENTS)[number]

const text = z.string().trim().min(1, 'form/needed').max(300, 'form/too-long')

/** A connection as the administrator types it; empty secrets keep those that stand. */
export const LinkInput = z.object({
  body: z.uuid('form/choose-one'),
  environment: z.enum(ENVIRONMENTS),
  code: text.max(35, 'form/too-long'),
  baseUrl: z.url({ protocol: /^https?$/, error: 'exchange/bad-address' }),
  systemId: text,
  username: text,
  applicationCode: z.string().trim().max(100, 'form/too-long').default(''),
  secretKey: z.string().max(500, 'form/too-long').default(''),
  password: z.string().max(500, 'form/too-long').default(''),
})
export type LinkInput = z.infer<typeof LinkInput>
