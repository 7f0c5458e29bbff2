import type { RegistryView } from '../registry/registry-view.ts'
import { useWords } from './use-words.ts'

type CountsProps = { fields: RegistryView['fields']; current: string | null }

/** The four fields with their counts. */
export function FieldCounts({ fields, current }: CountsProps) {
  const words = useWords()
  return (
    <nav aria-label={words.field}>
      <p className="label">{words.field}</p>
      <ul>
        {fields.map(field => (
          <li key={field.id ?? 'all'}>
            <a href={field.href} aria-current={field.id === current ? 'true' : undefined}>
              {field.label} <span>{field.count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
