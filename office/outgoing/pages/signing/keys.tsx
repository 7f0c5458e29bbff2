import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { formatDate } from '@kheo/viet-text'
import { askerOf } from '../../../../casework/asker.ts'
import { dateInVietnam } from '../../../../kernel/clock.ts'
import { isProblem } from '../../../../kernel/problem.ts'
import { appContext } from '../../../../platform/http/context.ts'
import { EmptyState, Notice, PageHead, Section, type PageHandle, type PageProps } from '../../../../ui/index.ts'
import { faultsOf, postedIn } from '../../drafting/form-input.ts'
import { REPORTED_AT } from '../../signing/certificates.ts'
import { keyOwners } from '../../signing/key-owners.ts'
import { keysOf, type KeyRow } from '../../signing/key-store.ts'
import { postKey } from '../../signing/post-key.ts'
import { signingServices } from '../../signing/services.ts'
import { isTrial, TRIAL_PASSWORD } from '../../signing/trial.ts'
import { KeyPart } from '../parts/key-part.tsx'
import { pageText } from '../text.ts'
import { useWords } from '../use-words.ts'

import '../outgoing.css'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const db = asker.app.db.kysely
  const now = asker.world.clock.now().instant
  const parts = []
  for (const { id, name, owner } of await keyOwners(asker))
    parts.push({ id, name, keys: (await keysOf(db, owner)).map(key => shown(key, now)) })
  const service = (await signingServices(db)).find(each => each.active)
  const trial = parts.some(part => part.keys.some(key => isTrial(key.issuer))) ? TRIAL_PASSWORD : null
  return { parts, trial, service: service?.name ?? null, lang: asker.lang, csrf: asker.app.csrf }
}

const DAY_MS = 86_400_000
/** Days before its end from which a certificate is marked (as it is reported). */
const [SOON] = REPORTED_AT

const shown = ({ id, subject, issuer, validFrom, validUntil, picture }: KeyRow, now: Date) => {
  const left = Math.floor((validUntil.getTime() - now.getTime()) / DAY_MS)
  return {
    id,
    subject,
    issuer,
    until: formatDate(dateInVietnam(validUntil)),
    /** From when it can be used, when that day has not come. */
    from: validFrom > now ? formatDate(dateInVietnam(validFrom)) : null,
    left: left < SOON ? left : null,
    /** Where it is looked at; it changes with the picture. */
    picture: picture === null ? null : `/van-ban/di/khoa/hinh/${id}?v=${picture.slice(0, 8)}`,
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const posted = postedIn(await request.formData())
  const owner = (await keyOwners(asker)).find(each => each.id === posted.one('cua'))
  const done = await postKey(asker, owner?.owner ?? null, posted)
  if (isProblem(done)) return data({ faults: faultsOf(done, asker.lang), of: posted.one('cua') }, { status: done.status })
  throw redirect('/van-ban/di/khoa')
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${pageText(loaderData?.lang ?? 'vi').keys} – Khéo` },
]

/** With which keys do I sign, and the body seal? */
export default function KeysPage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  return (
    <>
      <PageHead
        crumbs={[
          { label: words.outgoing, href: '/van-ban/di' },
          { label: words.signingInbox, href: '/van-ban/di/ky' },
          { label: words.keys },
        ]}
        title={words.keys}
        note={loaderData.service ? words.serviceInUse(loaderData.service) : words.keysKeptHere}
      />
      {loaderData.trial ? <Notice kind="warning">{words.trialKey(loaderData.trial)}</Notice> : null}
      {loaderData.parts.length === 0 ? (
        <Section id="khong-khoa" head={words.keys} hideHead>
          <EmptyState>{words.noKeysHere}</EmptyState>
        </Section>
      ) : null}
      {loaderData.parts.map(part => (
        <KeyPart
          key={part.id}
          part={part}
          remote={loaderData.service !== null}
          faults={actionData?.of === part.id ? actionData.faults : []}
          csrf={loaderData.csrf}
        />
      ))}
    </>
  )
}
