import type { Asker } from '../../../casework/asker.ts'
import type { Performed } from '../../../casework/index.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { problem, type Problem } from '../../../kernel/problem.ts'
import { bodyAt } from '../../../org/index.ts'
import { beginDraft, issuerChoices, issuersFor, papersMadeFrom, partsOf, type PaperMade } from '../../outgoing/index.ts'
import { composePaper, type Asked, type Composed } from './compose.ts'
import { withSigner } from './headed.ts'
import { linkKind, type PaperKind } from './kinds.ts'

export type IssuerChoice = { readonly value: string; readonly label: string }
export type BeginView = {
  readonly abstract: string
  readonly code: string
  readonly issuers: readonly IssuerChoice[]
  readonly issuer: string
  readonly made: readonly PaperMade[]
}

/** What may be drafted now, in whose name, and what was drafted before. Null: nothing for this viewer. */
export async function beginView(asker: Asker, asked: Asked): Promise<BeginView | null> {
  const composed = await allowed(asker, asked)
  if (!composed) return null
  const { app, viewer, today } = asker
  const bodies = await issuersFor(app.db.kysely, viewer.post.bodyId, today)
  const issuers = await issuerChoices(asker, bodies)
  const kind = linkKind(asked.kind, asked.year)
  return {
    abstract: composed.paper.abstract,
    code: composed.matter.code,
    issuers,
    issuer: proposedIssuer(
      asked.kind,
      issuers,
      bodies.map(body => body.id),
    ),
    made: (await papersMadeFrom(app.db.kysely, viewer, asked.id)).filter(made => made.kind === kind),
  }
}

/** Minutes are the council's own where it numbers itself; decisions and plans those of the committee the office serves; the rest the viewer's body's. */
function proposedIssuer(kind: PaperKind, choices: readonly IssuerChoice[], bodies: readonly Uuid[]): string {
  const [own = '', above] = bodies
  if (kind === 'bien-ban') return choices.find(choice => choice.value.includes('/'))?.value ?? own
  return kind === 'quyet-dinh' || kind === 'ke-hoach' || kind === 'nhan-rong' ? (above ?? own) : own
}

/** Whether the viewer may draft a paper now. */
export const mayBegin = async (asker: Asker, asked: Asked): Promise<boolean> => (await allowed(asker, asked)) !== null

/** A report of achievements is the unit's own; the other papers are made by who works with the matter. */
async function allowed(asker: Asker, asked: Asked): Promise<Composed | null> {
  const composed = await composePaper(asker, asked)
  if (!composed) return null
  const { bodyId } = asker.viewer.post
  if (asked.kind === 'bao-cao') return composed.holder === bodyId ? composed : null
  if (asked.kind === 'to-trinh' || asked.kind === 'nhan-rong')
    return [composed.authority, composed.holder].includes(bodyId) ? composed : null
  return composed.holder === bodyId ? composed : null
}

/** Begins the paper as a draft of an outgoing document, filled from the records. Problems: `matter/not-found`, those of `beginDraft`. */
export async function beginPaper(
  asker: Asker,
  asked: Asked,
  { key, issuer: typed }: { readonly key: string; readonly issuer: string },
): Promise<Performed | Problem> {
  const composed = await allowed(asker, asked)
  if (!composed) return problem('matter/not-found')
  const { app, today } = asker
  const [issuer = '', advisorySeries = ''] = typed.split('/')
  const body = (await issuersFor(app.db.kysely, asker.viewer.post.bodyId, today)).some(each => each.id === issuer)
    ? await bodyAt(app.db.kysely, issuer, today)
    : null
  if (!body) return problem('outgoing/not-your-body', { field: 'issuer' })
  const { paper } = composed
  const { content, signer, secretary } = await withSigner(app.db.kysely, paper, { issuer: body, today })
  return beginDraft(partsOf(asker), {
    key,
    type: paper.type,
    issuer,
    advisorySeries: advisorySeries || null,
    abstract: paper.abstract,
    from: { matter: asked.id, kind: linkKind(asked.kind, asked.year) },
    content,
    more: {
      signer,
      recipients: paper.units.map(({ id, name }) => ({ kind: 'unit', name, body: id, code: null, email: null })),
      coSigners:
        paper.secretary === undefined
          ? []
          : [{ post: secretary, body: secretary ? issuer : null, agency: '', position: 'Thư ký', name: paper.secretary }],
    },
  })
}

/** The paper of a kind that was issued last, and is seen by the viewer. */
export async function issuedPaper(
  { app, viewer }: Asker,
  id: Uuid,
  kind: PaperKind,
): Promise<(PaperMade & { readonly designation: string; readonly issuedOn: string }) | null> {
  const made = (await papersMadeFrom(app.db.kysely, viewer, id)).find(each => each.kind === kind && each.state === 'da-ban-hanh')
  return made?.designation && made.issuedOn ? { ...made, designation: made.designation, issuedOn: made.issuedOn } : null
}
