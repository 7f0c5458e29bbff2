import { ButtonLink } from '../../../ui/index.ts'
import type { OpenForm } from '../../forms/act-post.ts'
import type { MatterView } from '../../matter/matter-view.ts'
import { ActButtons } from './act-buttons.tsx'
import { useWords } from './words.ts'

type Props = {
  shown: MatterView
  csrf: string
  /** Issued with the page: acts without a form are sent under it. */
  keyOfForm: string
  /** The page on which forms open. */
  here: string
  form: OpenForm | null
}

/** What this reader may do with a matter, as the engine offers it: four acts in sight, the others behind one word; then what begins out of it. */
export function MatterActs({ shown, csrf, keyOfForm, here, form }: Props) {
  const words = useWords()
  const shared = {
    matterId: shown.row.id,
    csrf,
    keyOfForm,
    version: shown.version,
    formHref: (act: string) => `${here}?mo=${encodeURIComponent(act)}#bieu-mau`,
    goTo: here,
    current: form?.view.act,
  }
  const main = shown.acts.find(act => act.look === 'primary')
  // What is dangerous stands behind the word, unless nothing else can be done.
  const inSight = shown.acts
    .filter(act => act !== main)
    .filter(act => act.look !== 'danger' && act.reason === null)
    .slice(0, 3)
  if (main) inSight.unshift(main)
  const others = shown.acts.filter(act => !inSight.includes(act))
  const [ways, more] = [shown.waysOn.filter(way => !way.more), shown.waysOn.filter(way => way.more)]
  return (
    <>
      <ActButtons {...shared} acts={inSight} className="act-bar act-foot" />
      {ways.map(way => (
        <ButtonLink key={way.href} href={way.href}>
          {way.label}
        </ButtonLink>
      ))}
      {others.length + more.length > 0 ? (
        <details className="disclosure">
          <summary>{words.moreActs}</summary>
          <ActButtons {...shared} acts={others} />
          {more.map(way => (
            <ButtonLink key={way.href} href={way.href}>
              {way.label}
            </ButtonLink>
          ))}
        </details>
      ) : null}
    </>
  )
}
