import {
  paragraphProperties,
  runProperties,
  type ParagraphProperties,
  type RunProperties,
  type ThemeFonts,
} from './properties.ts'
import { child, children, treeOf, value } from './xml-tree.ts'

interface Look {
  readonly run: RunProperties
  readonly paragraph: ParagraphProperties
}

/** The styles of a Word file, each with all that it takes from others. */
export interface StyleSheet {
  /** By style id; null or unknown: the default paragraph style. */
  paragraph(id: string | null): Look
  character(id: string | null): RunProperties
  readonly themes: ThemeFonts
}

/** From word/styles.xml and the theme; both may be missing. */
export function styleSheet(stylesXml: string | null, themeXml: string | null): StyleSheet {
  const themes = themeFonts(themeXml)
  const root = child(treeOf(stylesXml ?? ''), 'w:styles')
  const defaults = child(root, 'w:docDefaults')
  const base: Look = {
    run: runProperties(child(child(defaults, 'w:rPrDefault'), 'w:rPr'), themes),
    paragraph: paragraphProperties(child(child(defaults, 'w:pPrDefault'), 'w:pPr')),
  }
  const nodes = children(root, 'w:style')
  const byId = new Map(nodes.map(node => [node.attributes['w:styleId'] ?? '', node]))
  const usual = nodes.find(node => node.attributes['w:type'] === 'paragraph' && node.attributes['w:default'] === '1')?.attributes[
    'w:styleId'
  ]
  const looks = new Map<string, Look>()
  const lookOf = (id: string, depth = 0): Look => {
    const known = looks.get(id)
    if (known) return known
    const node = byId.get(id)
    if (!node || depth > 20) return base
    const parent = value(child(node, 'w:basedOn'))
    const from = parent === null ? base : lookOf(parent, depth + 1)
    const look: Look = {
      run: { ...from.run, ...runProperties(child(node, 'w:rPr'), themes) },
      paragraph: { ...from.paragraph, ...paragraphProperties(child(node, 'w:pPr')) },
    }
    looks.set(id, look)
    return look
  }
  return {
    themes,
    paragraph: id => lookOf(id !== null && byId.has(id) ? id : (usual ?? '')),
    character: id => (id === null || !byId.has(id) ? {} : characterOnly(lookOf(id).run, base.run)),
  }
}

/** A character style adds only what differs from the defaults of the file. */
function characterOnly(run: RunProperties, base: RunProperties): RunProperties {
  const own: RunProperties = {}
  for (const key of Object.keys(run) as (keyof RunProperties)[])
    if (run[key] !== base[key]) Object.assign(own, { [key]: run[key] }) // keys of one type
  return own
}

function themeFonts(xml: string | null): ThemeFonts {
  if (!xml) return {}
  const fonts: Record<string, string> = {}
  for (const [kind, id] of [
    ['minor', 'minorFont'],
    ['major', 'majorFont'],
  ] as const) {
    const latin = new RegExp(`<a:${id}>[\\s\\S]*?<a:latin[^>]*typeface="([^"]*)"`, 'u').exec(xml)?.[1]
    if (latin) for (const end of ['HAnsi', 'Ascii', 'Bidi', 'EastAsia']) fonts[`${kind}${end}`] = latin
  }
  return fonts
}
