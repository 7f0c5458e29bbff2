import { createContext, useContext, type ComponentType, type ReactNode } from 'react'
import { en } from './text.en.ts'
import { vi, type UiText } from './text.vi.ts'

export type Lang = 'vi' | 'en'
export type Theme = 'system' | 'light' | 'dark'

/** What a link needs; the app may put its router's link here. Without one a plain <a> is used. */
export type LinkProps = {
  href: string
  children?: ReactNode
  className?: string
  id?: string
  'aria-current'?: 'page' | 'true' | 'step' | 'date'
  'aria-label'?: string
  'aria-describedby'?: string
  'aria-keyshortcuts'?: string
  'data-key'?: string
  'data-row-link'?: ''
  /** The page it leads to is this one, with more: nothing scrolls. */
  'data-stay'?: ''
}

/** What every part must know of its reader. `today` is the office date, YYYY-MM-DD. */
export type UiSettings = {
  lang: Lang
  theme: Theme
  today: string
  nonce?: string
  link?: ComponentType<LinkProps>
}

export const UiContext = createContext<UiSettings>({
  lang: 'vi',
  theme: 'system',
  today: '2026-01-01',
})

export function useUi(): UiSettings {
  return useContext(UiContext)
}

/** The interface words in the reader's language. */
export function useText(): UiText {
  return useContext(UiContext).lang === 'en' ? en : vi
}
