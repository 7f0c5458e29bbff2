import { foldedMatch } from '@kheo/viet-text'
import { useEffect, useId, useState, type KeyboardEvent } from 'react'
import { useText } from '../../context.tsx'
import { Aloud } from '../text/aloud.tsx'
import { Icon } from '../text/icon.tsx'
import { KeyCap } from '../text/marks.tsx'

export const SEARCH_ID = 'tim'

export type Suggested = { href: string; words: string; note?: string }

export type SearchLineProps = {
  action: string
  value?: string
  name?: string
  /** Pages that are found by their names. */
  pages?: readonly Suggested[]
  /** What else is meant by what has been typed so far; absent: nothing is suggested. */
  suggest?: (typed: string, signal: AbortSignal) => Promise<readonly Suggested[]>
  /** Opens what was chosen. */
  onGo?: (href: string) => void
}

const PAUSE_MS = 150
const MOST_PAGES = 4

/** Ctrl K: goes anywhere. Without scripts it is a form that leads to the page of results; with them it suggests while one types. */
export function SearchLine({ action, value, name = 'q', pages = [], suggest, onGo }: SearchLineProps) {
  const text = useText()
  const list = useId()
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(-1)
  const found = useSuggested(typed, suggest)
  const named = typed.trim() === '' ? [] : pages.filter(page => foldedMatch(page.words, typed)).slice(0, MOST_PAGES)
  const items = [...named.map(page => ({ ...page, note: text.searchPage })), ...found]
  const shown = open && items.length > 0
  const go = (item: Suggested | undefined) => {
    if (!item) return
    setOpen(false)
    onGo?.(item.href)
  }
  const pressed = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !shown) return
    const next = nextOf(event.key, at, items.length)
    if (next !== null) {
      event.preventDefault()
      setAt(next)
    } else if (event.key === 'Enter' && at >= 0) {
      event.preventDefault()
      go(items[at])
    } else if (event.key === 'Escape') setOpen(false)
  }
  return (
    <search className="search">
      <form action={action} method="get" autoComplete="off">
        <Icon name="find" />
        <label className="only-read-aloud" htmlFor={SEARCH_ID}>
          {text.search}
        </label>
        <input
          className="search-input"
          id={SEARCH_ID}
          type="search"
          name={name}
          defaultValue={value}
          placeholder={text.searchHint}
          aria-keyshortcuts="Control+K"
          role={suggest ? 'combobox' : undefined}
          aria-expanded={suggest ? shown : undefined}
          aria-controls={suggest ? list : undefined}
          aria-autocomplete={suggest ? 'list' : undefined}
          aria-activedescendant={shown && at >= 0 ? `${list}-${at}` : undefined}
          onChange={event => {
            setTyped(event.target.value)
            setOpen(true)
            setAt(-1)
          }}
          onBlur={() => setOpen(false)}
          onKeyDown={pressed}
        />
        <KeyCap>Ctrl K</KeyCap>
        {suggest ? <Suggestions list={list} items={shown ? items : []} at={at} onGo={go} /> : null}
      </form>
      {suggest ? <span aria-live="polite">{shown ? <Aloud>{text.searchSuggested(items.length)}</Aloud> : null}</span> : null}
    </search>
  )
}

type SuggestionsProps = { list: string; items: readonly Suggested[]; at: number; onGo: (item: Suggested) => void }

function Suggestions({ list, items, at, onGo }: SuggestionsProps) {
  const text = useText()
  // A datalist would put the words into the field; what is chosen here is opened. Reached with the arrows from the field, which keeps the focus.
  /* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events */
  return (
    <div className="search-found" id={list} role="listbox" aria-label={text.search} hidden={items.length === 0}>
      {items.map((item, i) => (
        <div
          key={item.href}
          id={`${list}-${i}`}
          className="search-one"
          role="option"
          aria-selected={i === at}
          tabIndex={-1}
          onMouseDown={event => event.preventDefault()}
          onClick={() => onGo(item)}
        >
          {item.words}
          {item.note ? <span className="menu-note">{item.note}</span> : null}
        </div>
      ))}
    </div>
  )
  /* oxlint-enable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events */
}

/** Where the arrows lead: round, and out of the list at its ends. Null: another key. */
function nextOf(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return at + 1 >= count ? -1 : at + 1
  if (key === 'ArrowUp') return at < 0 ? count - 1 : at - 1
  return null
}

/** Asked after a pause in typing; what comes too late is left out. */
function useSuggested(typed: string, suggest: SearchLineProps['suggest']): readonly Suggested[] {
  const [found, setFound] = useState<{ typed: string; items: readonly Suggested[] }>({ typed: '', items: [] })
  useEffect(() => {
    if (!suggest || typed.trim() === '') return undefined
    const left = new AbortController()
    const timer = setTimeout(() => {
      suggest(typed, left.signal).then(
        items => setFound({ typed, items }),
        // Typed on, or the network is away: Enter still searches.
        () => undefined,
      )
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      left.abort()
    }
  }, [typed, suggest])
  return typed.trim() === '' ? [] : found.items
}
