import { actAction, actLoader } from '../../../../casework/acting/page-data.ts'
import { ActPage } from '../../../../casework/pages/parts/forms/act-page.tsx'
import { Section, type PageProps } from '../../../../ui/index.ts'
import { signingOrder } from '../../co-signing/order-view.ts'
import { standingHash } from '../../co-signing/turn.ts'
import { outgoingOf } from '../../outgoing.ts'
import { SigningOrder } from '../parts/signing-order.tsx'
import { useWords } from '../use-words.ts'
import '../outgoing.css'

export { handle, meta } from '../../../../casework/pages/parts/forms/act-page.tsx'

export const loader = actLoader('van-ban-di', ['nhan-ban-ky'], async ({ asker, read: { matter } }) => ({
  standing: standingHash(outgoingOf(matter)) ?? '',
  order: await signingOrder(asker, matter),
}))
export const action = actAction('van-ban-di', ['nhan-ban-ky'])

/** How does an agency that does not use this system sign? */
export default function OutsidePage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const { standing, order } = loaderData.beside
  return (
    <ActPage
      page={loaderData}
      again={actionData}
      side={<SigningOrder steps={order} />}
      before={
        <Section id="gui-ky" head={words.outsideSend}>
          <p>{words.outsideWaits(order.find(line => line.state === 'current')?.who ?? '')}</p>
          <p>{words.outsideSendNote}</p>
          <a className="button" href={`${loaderData.matter.href}/tep/${standing}`}>
            {words.outsideGet}
          </a>
        </Section>
      }
    >
      <Section id="ky-giay" head={words.outsidePaper}>
        <p>{words.outsidePaperNote}</p>
      </Section>
    </ActPage>
  )
}
