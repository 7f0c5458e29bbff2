import type { Page } from '@playwright/test'

/** What stands outside the window to the right and is not in a part that scrolls by itself; empty when the page keeps its width. */
export function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - window.innerWidth
    if (wide <= 0) return []
    const out = [...document.querySelectorAll('body *')]
      .filter(each => each.getBoundingClientRect().right > window.innerWidth + 1)
      .map(each => `${each.tagName.toLowerCase()}.${String(each.className).replaceAll(' ', '.')}`)
    return [`${wide} px too wide: ${out.slice(0, 8).join(' > ')}`]
  })
}

/** Words that stand upon other words, as far as both are seen. */
export function overlapping(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    type Box = { left: number; right: number; top: number; bottom: number }
    type Line = Box & { text: string; of: Element }
    const meet = (a: Box, b: Box): Box => ({
      left: Math.max(a.left, b.left),
      right: Math.min(a.right, b.right),
      top: Math.max(a.top, b.top),
      bottom: Math.min(a.bottom, b.bottom),
    })
    /** What the parts around leave of an element to be seen; null for what floats above the page. */
    const seen = new Map<Element, Box | null>()
    const seenOf = (of: Element): Box | null => {
      const known = seen.get(of)
      if (known !== undefined) return known
      const { position, overflowX } = getComputedStyle(of)
      const around = of.parentElement ? seenOf(of.parentElement) : { left: -1e6, right: 1e6, top: -1e6, bottom: 1e6 }
      const floats = ['sticky', 'fixed', 'absolute'].includes(position)
      const own =
        !around || floats
          ? null
          : overflowX === 'visible' || of.parentElement === null || of === document.body
            ? around
            : meet(around, of.getBoundingClientRect())
      seen.set(of, own)
      return own
    }
    const lines: Line[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode
      const of = node.parentElement
      const text = (node.nodeValue ?? '').trim()
      if (!of || !text || of.closest('script,style,option,svg')) continue
      if (!of.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
      const window = seenOf(of)
      if (!window) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const each of range.getClientRects()) {
        const box = meet(window, each)
        if (box.right - box.left > 2 && box.bottom - box.top > 6) lines.push({ ...box, text: text.slice(0, 30), of })
      }
    }
    lines.sort((a, b) => a.top - b.top)
    const found = new Set<string>()
    for (const [at, a] of lines.entries())
      for (const b of lines.slice(at + 1)) {
        if (b.top >= a.bottom - 1) break
        const both = meet(a, b)
        if (a.of !== b.of && both.right - both.left > 3 && both.bottom - both.top > 6)
          found.add(`“${a.text}” × “${b.text}” (${b.of.tagName.toLowerCase()}.${b.of.className})`)
      }
    return [...found]
  })
}
