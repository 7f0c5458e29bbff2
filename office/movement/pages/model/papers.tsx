import { ButtonLink, Section } from '../../../../ui/index.ts'
import type { PapersView } from '../../papers/view.ts'
import { useWords } from '../use-words.ts'

/** Papers that were drafted from a matter, and those that may be drafted now. */
export function Papers({ papers: { drafts, made } }: { papers: PapersView }) {
  const words = useWords()
  if (drafts.length === 0 && made.length === 0) return null
  return (
    <Section id="van-ban" head={words.papers}>
      {made.length > 0 ? (
        <ul className="plain-list">
          {made.map(({ id, words: said }) => (
            <li key={id}>
              <a href={`/van-ban/di/${id}`}>{said}</a>
            </li>
          ))}
        </ul>
      ) : null}
      {drafts.length > 0 ? (
        <p className="movement-drafts">
          {drafts.map(({ href, name }) => (
            <ButtonLink key={href} href={href}>
              {words.paperDraftOf(name)}
            </ButtonLink>
          ))}
        </p>
      ) : null}
    </Section>
  )
}
