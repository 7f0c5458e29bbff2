import type { ModelsBeside } from '../registry/beside.ts'
import { useWords } from './use-words.ts'

/** The four fields with their counts. */
export function FieldCounts({ fields, current }: { fields: ModelsBeside['fields']; current: string }) {
  const words = useWords()
  return (
    <nav aria-label={words.field}>
      <p className="label">{words.field}</p>
      <ul>
        {fields.map(field => (
          <li key={field.id}>
            <a href={field.href} aria-current={field.id === current ? 'true' : undefined}>
              {field.label} <span>{field.count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
