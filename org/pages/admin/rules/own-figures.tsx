import { Button, OfficeDate, Section } from '../../../../ui/index.ts'
import { PostForm } from '../../parts.tsx'
import { adminText } from '../text.ts'

type Figure = { id: string; key: string; name: string; shown: string; validFrom: string; source: string }

/** Figures that the office has set in place of Khéo's defaults. */
export function OwnFigures({ figures, lang }: { figures: readonly Figure[]; lang: 'vi' | 'en' }) {
  const text = adminText(lang)
  return (
    <Section id="co-quan-dat" head={text.ruleOwn}>
      <ul>
        {figures.map(figure => (
          <li key={figure.id}>
            {figure.name}: {figure.shown}, <OfficeDate date={figure.validFrom} />{' '}
            <span className="section-note">{figure.source}</span>
            <PostForm failed="" form="end" formId={`het-${figure.id}`} hidden={{ figure: figure.id, key: figure.key }}>
              <Button of={figure.name}>{text.ruleEnd}</Button>
            </PostForm>
          </li>
        ))}
      </ul>
    </Section>
  )
}
