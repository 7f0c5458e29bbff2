import { documentText } from '@kheo/official-document/write'
import { actBySystem } from '../../../casework/index.ts'
import { documentOf } from '../../../casework/issuing/leaving.ts'
import { newId, type Uuid } from '../../../kernel/ids.ts'
import { isProblem, type Problem } from '../../../kernel/problem.ts'
import { bodyAt, postsById } from '../../../org/index.ts'
import type { Services } from '../../../platform/http/context.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import type { IssuedContent, IssuingService } from '../../../platform/module-jobs.ts'
import { seriesFor, storeUpload } from '../../../records/index.ts'
import { storeMade } from '../paper/made-content.ts'
import { drawn } from '../paper/render.ts'
import { signerProposed } from '../signing/signer-proposed.ts'
import { signingBlock } from '../paper/signing-block.ts'
import { permittedSignerPosts } from '../store.ts'
import type { FileRef, Made } from '../terms.ts'
import { titleOf } from '../title.ts'
import { wholeTextRefusal } from '../paper/whole-text.ts'

const PDF = 'application/pdf'
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
type Parts = Pick<Services, 'db' | 'files' | 'world'>
type Maker = { readonly id: Uuid; readonly process: string; readonly body: Uuid }
type Keeping = { readonly db: Services['db']['kysely']; readonly files: Services['files']; readonly at: Date }

/**
 * The one way by which documents of other functions leave: of an approved content it makes an outgoing document that waits for its
 * signature, with the series that its body and type have. Number, seal, sending and book follow there as for every document. Once for an
 * approval: what was sent back meanwhile, or has its document already, is left as it is. Problems: `outgoing/cannot-be-set`,
 * `outgoing/text-not-whole`, those of the store.
 */
export function issuingService({ db, files, world: worldNow }: Parts): IssuingService {
  return async (matter, contentOf) => {
    if (!matter.open || documentOf(matter) !== null) return
    const world = await worldNow()
    const { instant: at, today } = world.clock.now()
    const content = await contentOf()
    const maker = { id: matter.id, process: matter.process, body: matter.holder.body }
    const made = await madeOf({ db: db.kysely, files, at }, { content, maker, today })
    if (isProblem(made)) return made
    const { draft, signature } = made
    const input = {
      document: newId(at.getTime()),
      open: { process: 'van-ban-di', act: 'nhan-phat-hanh', title: titleOf(draft), input: JSON.parse(JSON.stringify(draft)) },
      signerName: signature.name,
      signerPosition: signature.position,
      authority: signature.authority.join('\n'),
    }
    const done = await inTransaction(db, tx =>
      actBySystem(tx, world, { matterId: matter.id, act: 'lap-van-ban', input, rule: 'issuing' }),
    )
    if (isProblem(done) && !PASSED.includes(done.problem)) return done
  }
}

/** Somebody was quicker: sent back since, or made by another run. */
const PASSED: readonly string[] = ['act/not-possible-now', 'issuing/handed-over']

type Making = { readonly content: IssuedContent; readonly maker: Maker; readonly today: string }

async function madeOf(parts: Keeping, { content, maker, today }: Making) {
  const issuer = await bodyAt(parts.db, maker.body, today)
  const signer = await signerOf(parts, { content, maker, today })
  if (!issuer || !signer) throw new Error(`issue-document: body or signer of ${maker.id} is not there`)
  const block = signingBlock(signer, issuer)
  const signature = block.authority.length === 0 && content.position ? { ...block, position: content.position } : block
  const paper = { ...content.paper, number: null, date: null, signature, medium: 'electronic' as const }
  const { type, sign, abstract } = paper
  const [series] = await seriesFor(parts.db, issuer.id, { type, system: paper.system === 'party' ? 'party' : undefined })
  if (!series) throw new Error(`issue-document: ${issuer.name} has no register for ${type}`)
  const kept = await keptFiles(parts, paper, content.attachments)
  if (isProblem(kept)) return kept
  const draft: Made = {
    ...(paper.system === 'party' ? { system: 'party' as const } : {}),
    type,
    abstract,
    sign,
    issuer: issuer.id,
    series: { key: series.key, name: series.name, term: series.term },
    urgency: paper.urgency ?? 'thuong',
    secret: 'khong',
    content: { kind: 'made', hash: kept.content },
    attachments: kept.attachments,
    recipients: [],
    signer: signer.id,
    coSigners: [],
    answers: [...(content.answers ?? [])],
    relates: content.replaces ? { kind: 'thay-the', document: content.replaces, words: null } : null,
    dueOn: null,
    note: null,
    drawn: kept.drawn,
    madeFor: { matter: maker.id, process: maker.process },
  }
  return { draft, signature }
}

/** Whoever approved it signs, where he may sign for the body; else the one whom the body permits. */
async function signerOf({ db }: Keeping, { content, maker, today }: Making) {
  const permitted = await permittedSignerPosts(db, maker.body, today)
  const issuer = await bodyAt(db, maker.body, today)
  const other = issuer && !permitted.includes(content.signer) ? await signerProposed(db, issuer, { today }) : null
  const [post] = await postsById(db, [other?.post ?? content.signer], today)
  return post ?? null
}

type Paper = IssuedContent['paper']

async function keptFiles(
  parts: Keeping,
  paper: Paper,
  attachments: IssuedContent['attachments'],
): Promise<{ content: string; drawn: Made['drawn']; attachments: FileRef[] } | Problem> {
  const [pdf, docx] = [await drawn(paper, 'pdf'), await drawn(paper, 'docx')]
  if (isProblem(pdf)) return pdf
  if (isProblem(docx)) return docx
  const notWhole = wholeTextRefusal(documentText(paper))
  if (notWhole) return notWhole
  const content = await storeMade(parts, paper)
  if (isProblem(content)) return content
  const keptPdf = await storeUpload(parts, { name: 'trinh.pdf', content: pdf, mediaType: PDF })
  if (isProblem(keptPdf)) return keptPdf
  const keptDocx = await storeUpload(parts, { name: 'trinh.docx', content: docx, mediaType: DOCX })
  if (isProblem(keptDocx)) return keptDocx
  const refs: FileRef[] = []
  for (const { name, mediaType, bytes } of attachments) {
    const kept = await storeUpload(parts, { name, content: bytes, mediaType })
    if (isProblem(kept)) return kept
    refs.push({ hash: kept.hash, name })
  }
  return { content: content.hash, drawn: { pdf: keptPdf.hash, docx: keptDocx.hash }, attachments: refs }
}
