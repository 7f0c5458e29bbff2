import type { ListView } from '../../lists/page.ts'
import { Section } from '../../../ui/index.ts'

/** Links beside a list: what is to be begun, or what else belongs to it. */
export function ListBeside({ data, at }: { data: ListView; at: 'above' | 'below' }) {
  return data.beside
    .filter(beside => beside.at === at && beside.links.length > 0)
    .map(({ id, head, look, links }) => (
      <Section key={id} id={id} head={head} hideHead={look === 'links'}>
        {look === 'lines' ? (
          <ul className="list-lines">
            {links.map(({ key, quiet, text, href, label }) => (
              <li key={key}>
                <span className="quiet">{quiet}</span> {text} <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        ) : (
          <nav className="list-links" aria-label={head}>
            {links.map(({ key, href, label }) => (
              <a key={key} href={href}>
                {label}
              </a>
            ))}
          </nav>
        )}
      </Section>
    ))
}
