import { useEffect, useState } from 'react'

type Row = { readonly id: string; readonly acts: readonly string[] }

/** Acts that every ticked row has; null while nothing is ticked (or without scripts). */
export function useCommonActs(rows: readonly Row[]): ReadonlySet<string> | null {
  const [ticked, setTicked] = useState<readonly string[]>([])
  useEffect(() => {
    const read = () =>
      setTicked([...document.querySelectorAll<HTMLInputElement>('[data-row-select]:checked')].map(box => box.value))
    const changed = (event: Event) => {
      if (event.target instanceof Element && event.target.matches('[data-row-select]')) read()
    }
    document.addEventListener('change', changed)
    read()
    return () => document.removeEventListener('change', changed)
  }, [])
  return commonActs(rows, ticked)
}

export function commonActs(rows: readonly Row[], ticked: readonly string[]): ReadonlySet<string> | null {
  const chosen = rows.filter(row => ticked.includes(row.id))
  const [first, ...others] = chosen
  if (!first) return null
  return new Set(first.acts.filter(act => others.every(row => row.acts.includes(act))))
}
