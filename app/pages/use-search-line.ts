import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import type { SearchLineProps, Suggested } from '../../ui/index.ts'

/** The search line of the frame: pages of the menu by name, and what the server finds while one types. */
export function useSearchLine(menu: ReadonlyArray<{ href: string; label: string }>, mayFind: boolean): SearchLineProps {
  const navigate = useNavigate()
  const pages = useMemo(() => menu.map(({ href, label }) => ({ href, words: label })), [menu])
  return { action: '/tim', pages, suggest: mayFind ? suggested : onlyPages, onGo: href => void navigate(href) }
}

async function suggested(typed: string, signal: AbortSignal): Promise<readonly Suggested[]> {
  const answer = await fetch(`/tim/goi-y?${new URLSearchParams({ q: typed }).toString()}`, { signal, credentials: 'same-origin' })
  // Our own route answers so.
  return answer.ok ? ((await answer.json()) as Suggested[]) : []
}

const onlyPages = (): Promise<readonly Suggested[]> => Promise.resolve([])
