import { z } from 'zod'
import type { Lang } from '../../../kernel/access.ts'
import type { Effect } from '../../../kernel/effects.ts'
import { fieldProblem, type Problem } from '../../../kernel/problem.ts'
import type { Change, Given } from '../../../kernel/process.ts'
import { copyTitle } from '../copies/copies.ts'
import { insideParties, tellInside, toldAfter } from '../dispatch/inside.ts'
import { designationOf, outgoingOf } from '../outgoing.ts'
import { secretRefusal } from '../rules.ts'
import { CopyOf, Draft, FileRef } from '../terms.ts'
import { outgoingText } from '../text.ts'
import { titleOf } from '../title.ts'
import { isTypeOf } from '../types.ts'

const name = z.string().trim().max(200, 'form/too-long')

/** A document that was signed before it came here, as its paper says it. */
export const CameSigned = Draft.omit({ coSigners: true, answers: true, relates: true, dueOn: true, attachments: true }).extend({
  number: z.coerce.number().int().min(1, 'outgoing/number-needed'),
  /** The number was reserved before. */
  reserved: z.boolean(),
  issuedOn: z.iso.date('form/not-a-date'),
  /** On paper, or with digital signatures in the file. */
  signedAs: z.enum(['giay', 'so']),
  signerName: name.min(1, 'outgoing/paper-signer-needed'),
  signerPosition: name.default(''),
  files: z.array(FileRef).min(1, 'outgoing/signed-file-needed'),
  send: z.boolean(),
  copyOf: CopyOf.nullable().default(null),
})
export type CameSigned = z.infer<typeof CameSigned>

/** A copy is known by what it copies. */
export const signedTitle = (input: CameSigned): string =>
  input.copyOf ? copyTitle(input.copyOf.kind, input.copyOf.words) : titleOf(input)

export function cameSignedRefusal({ input, now }: Given<CameSigned>): Problem | null {
  if (input.issuedOn > now.today) return fieldProblem('outgoing/date-in-future', 'issuedOn', { today: now.today })
  if (!isTypeOf(input.type, input)) return fieldProblem('outgoing/type-of-other-system', 'type')
  return secretRefusal(input)
}

const numbered = ({ number }: CameSigned) => ({ number, suffix: '' })

/** Issued from its first moment: no draft, no level, no approval of this system stands before it. */
export function cameSigned({ input, matter, now }: Given<CameSigned>): Change {
  const { number: _number, reserved: _reserved, issuedOn, signedAs, signerName, signerPosition, files, send, ...draft } = input
  const sentTo = send ? input.recipients : []
  return {
    title: signedTitle(input),
    urgency: input.urgency,
    partiesIn: [
      ...(input.signer ? [{ role: 'signer', body: null, unit: null, post: input.signer, note: null }] : []),
      ...insideParties(sentTo),
    ],
    fields: {
      ...draft,
      attachments: [],
      coSigners: [],
      answers: [],
      relates: null,
      dueOn: null,
      version: 1,
      signature: {
        kind: signedAs,
        on: issuedOn,
        by: input.signer,
        files: [...files],
        name: signerName,
        position: signerPosition,
      },
      cameSigned: true,
      designation: designationOf(input, numbered(input)),
      issuedOn,
      files: [...files],
      sentOn: send && input.recipients.length > 0 ? now.today : null,
      told: toldAfter([], sentTo, { now, matter }),
    },
    submittedOn: issuedOn,
  }
}

export function cameSignedEffects({ input, matter }: Given<CameSigned>): Effect[] {
  const { series, issuer, recipients, designation } = outgoingOf(matter)
  const { number } = input
  return [
    {
      effect: 'take-number',
      series: series.key,
      field: 'number',
      body: issuer,
      on: input.issuedOn,
      term: series.term,
      out: input.reserved ? { number, suffix: '' } : null,
      ...(input.reserved ? {} : { expected: number }),
    },
    ...(input.copyOf ? [{ effect: 'link', from: input.copyOf.document, kind: 'ban-sao' } as const] : []),
    ...(input.send ? tellInside(matter, recipients, designation ?? '') : []),
  ]
}

/** What the history says of it: that it came signed, how, under which number, by whom. Null for other acts. */
export function signedTold({ kind, input }: { readonly kind: string; readonly input: unknown }, lang: Lang): string | null {
  if (kind !== 'dang-ky-ban-ky') return null
  const { data } = CameSigned.safeParse(input)
  if (!data) return null
  const by = [data.signerName, data.signerPosition].filter(Boolean).join(', ')
  return outgoingText(lang).cameSigned({ kind: data.signedAs, designation: designationOf(data, numbered(data)), name: by })
}
