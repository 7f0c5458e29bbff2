import { actAction, actLoader } from '../../../../casework/acting/page-data.ts'
import { ActPage } from '../../../../casework/pages/parts/forms/act-page.tsx'
import { ButtonLink, Notice, Section, type PageProps } from '../../../../ui/index.ts'
import { signingOrder } from '../../co-signing/order-view.ts'
import { outgoingOf } from '../../outgoing.ts'
import { keysOf } from '../../signing/key-store.ts'
import { isTrial, TRIAL_PASSWORD } from '../../signing/trial.ts'
import { PaperPicture } from '../parts/paper-picture.tsx'
import { SigningOrder } from '../parts/signing-order.tsx'
import { useWords } from '../use-words.ts'
import '../outgoing.css'

export { handle, meta } from '../../../../casework/pages/parts/forms/act-page.tsx'

export const loader = actLoader('van-ban-di', ['dong-dau'], async ({ asker, read: { matter } }) => {
  const keys = await keysOf(asker.app.db.kysely, { personId: null, bodyId: asker.viewer.post.bodyId })
  return {
    version: matter.lastSeq,
    written: outgoingOf(matter).content.kind === 'text',
    noSeal: keys.length === 0,
    trial: keys.some(key => isTrial(key.issuer)) ? TRIAL_PASSWORD : null,
    order: await signingOrder(asker, matter),
  }
})
export const action = actAction('van-ban-di', ['dong-dau'])

/** Does the seal of my body go on this document? */
export default function CoSealPage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const { version, written, noSeal, trial, order } = loaderData.beside
  return (
    <ActPage
      page={loaderData}
      again={actionData}
      above={
        <>
          <p className="act-note">{words.coSealNote}</p>
          {trial ? <Notice kind="warning">{words.trialKey(trial)}</Notice> : null}
        </>
      }
      instead={
        noSeal ? (
          <Notice kind="info" acts={<ButtonLink href="/van-ban/di/khoa">{words.addKey}</ButtonLink>}>
            {words.noSealYet}
          </Notice>
        ) : undefined
      }
      side={<SigningOrder steps={order} />}
    >
      <Section id="ban-in" head={words.paper}>
        <PaperPicture here={loaderData.matter.href} version={version} written={written} />
      </Section>
    </ActPage>
  )
}
