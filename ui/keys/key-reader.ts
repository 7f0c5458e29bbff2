import { isSingleKey, isTextTarget, keyName, type KeyEventLike, type TargetLike } from './key-name.ts'

export type KeyReader = {
  /** True where the browser's own doing must be stopped (Ctrl K, Ctrl Enter). */
  down: (event: KeyEventLike, target: TargetLike | null) => boolean
  /** The key that was pressed and released outside text, without composition; else undefined. */
  up: (event: KeyEventLike, target: TargetLike | null) => string | undefined
  reset: () => void
}

const CHORDS_EVERYWHERE = new Set(['Control+K', 'Control+ENTER', 'Control+Enter'])

/**
 * Reads keys on release only, and only when the press began outside a text field and no input method was composing:
 * Telex and VNI typing never fire an act. Chords of Ctrl K and Ctrl Enter also work inside fields.
 */
export function keyReader(singleKeysOn: () => boolean): KeyReader {
  const pressed = new Map<string, string>()
  return {
    down(event, target) {
      if (event.repeat) return pressed.has(event.code) && CHORDS_EVERYWHERE.has(pressed.get(event.code) ?? '')
      const name = keyName(event)
      if (name === undefined || !allowed(name, target, singleKeysOn())) {
        pressed.delete(event.code)
        return false
      }
      pressed.set(event.code, name)
      return CHORDS_EVERYWHERE.has(name)
    },
    up(event, target) {
      const name = pressed.get(event.code)
      pressed.delete(event.code)
      if (name === undefined || event.isComposing || !allowed(name, target, singleKeysOn())) return undefined
      return name
    },
    reset: () => pressed.clear(),
  }
}

function allowed(name: string, target: TargetLike | null, singleOn: boolean): boolean {
  if (CHORDS_EVERYWHERE.has(name)) return true
  if (isTextTarget(target)) return name === 'Escape'
  return singleOn || !isSingleKey(name)
}
