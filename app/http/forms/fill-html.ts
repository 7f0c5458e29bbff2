import type { RetainedForm } from '../../../platform/http/context.ts'

type Tag = { readonly name: string; readonly attributes: ReadonlyMap<string, string> }
type Control = Tag & { readonly kind: 'input' | 'textarea' | 'select' }
type Form = { readonly id: string | undefined; readonly start: number; readonly end: number }

const CONTROL = /<input\b[^>]*>|<textarea\b[^>]*>[^]*?<\/textarea>|<select\b[^>]*>[^]*?<\/select>/g
const KEPT_FALLBACK = /<noscript>(?:(?!<\/noscript>)[^])*problem-kept[^]*?<\/noscript>/
/** Inputs that keep what the page gives them. */
const OWN = new Set(['hidden', 'file', 'password', 'submit', 'button'])

/**
 * Puts kept answers into the form of a page as it was rendered, so that it comes back filled without any script; the form of the same
 * answers that stood in its place goes. Null when the page has no such form. Only for pages of our own: every attribute is quoted.
 */
export function fillHtml(html: string, kept: RetainedForm, pageUrl: string): string | null {
  // Emptied, not removed: the page's own script expects the element.
  const page = html.replace(KEPT_FALLBACK, '<noscript></noscript>')
  const given = Map.groupBy(kept.fields, ([name]) => name)
  const best = formsIn(page, kept, pageUrl)
    .map(form => ({ form, fits: fits(page, form, given) }))
    .toSorted((a, b) => b.fits - a.fits)[0]
  if (!best || best.fits === 0) return null
  const used = new Map<string, number>()
  return page.replaceAll(CONTROL, (source, at: number) => {
    const control = controlOf(source)
    return belongs(control, at, best.form) && isTyped(control) ? filled(source, control, { given, used }) : source
  })
}

type Given = ReadonlyMap<string, RetainedForm['fields']>

/** Forms of the page that were sent to the address of the kept one. */
function formsIn(page: string, { action }: RetainedForm, pageUrl: string): Form[] {
  const wanted = new URL(action, pageUrl).pathname
  return [...page.matchAll(/<form\b[^>]*>/g)].flatMap(({ 0: source, index }) => {
    const { attributes } = tagOf(source)
    const target = new URL(attributes.get('action') ?? '', pageUrl)
    if (attributes.get('method')?.toLowerCase() !== 'post' || target.pathname !== wanted) return []
    return [{ id: attributes.get('id'), start: index, end: page.indexOf('</form>', index) }]
  })
}

/** How many names the form has in common with the answers; a hidden field that says another thing rules it out. */
function fits(page: string, form: Form, given: Given): number {
  const own = [...page.matchAll(CONTROL)]
    .map(({ 0: source, index }) => ({ control: controlOf(source), index }))
    .filter(({ control, index }) => belongs(control, index, form))
    .map(({ control }) => control)
  const contradicted = own.some(({ name, attributes }) => {
    const told = name === 'act' || name === 'form' ? given.get(name)?.[0]?.[1] : undefined
    return told !== undefined && attributes.get('type') === 'hidden' && attributes.get('value') !== told
  })
  return contradicted ? 0 : own.filter(control => isTyped(control) && given.has(control.name)).length
}

function belongs({ attributes }: Control, at: number, { id, start, end }: Form): boolean {
  const other = attributes.get('form')
  return other === undefined ? at > start && at < end : other === id
}

function isTyped({ kind, name, attributes }: Control): boolean {
  return name !== '' && !(kind === 'input' && OWN.has(attributes.get('type') ?? 'text'))
}

function filled(source: string, control: Control, { given, used }: { given: Given; used: Map<string, number> }): string {
  const values = (given.get(control.name) ?? []).map(([, value]) => value)
  const type = control.attributes.get('type') ?? ''
  if (type === 'checkbox' || type === 'radio')
    return withFlag(source, 'checked', values.includes(control.attributes.get('value') ?? 'on'))
  if (control.kind === 'select') return source.replaceAll(/<option\b[^>]*>[^<]*/g, option => chosen(option, values))
  const place = used.get(control.name) ?? 0
  used.set(control.name, place + 1)
  const value = values[place]
  if (value === undefined) return source
  if (control.kind === 'input') return `${source.replace(/ value="[^"]*"/, '').replace(/\/?>$/, '')} value="${escaped(value)}"/>`
  // A line end right after the tag would be swallowed.
  return source.replace(/>[^]*$/, () => `>\n${escaped(value)}</textarea>`)
}

function chosen(option: string, values: readonly string[]): string {
  const value = tagOf(option).attributes.get('value') ?? decoded(option.replace(/^[^>]*>/, ''))
  return withFlag(option, 'selected', values.includes(value))
}

function withFlag(source: string, flag: string, on: boolean): string {
  const bare = source.replace(new RegExp(` ${flag}=""`), '')
  return on ? bare.replace(/^<\w+/, tag => `${tag} ${flag}=""`) : bare
}

function controlOf(source: string): Control {
  const kind = source.startsWith('<textarea') ? 'textarea' : source.startsWith('<select') ? 'select' : 'input'
  return { kind, ...tagOf(source) }
}

function tagOf(source: string): Tag {
  const [head = ''] = /^<[^>]*>/.exec(source) ?? []
  const pairs = [...head.matchAll(/ ([a-zA-Z:-]+)="([^"]*)"/g)]
  const attributes = new Map(pairs.map(([, name = '', value = '']) => [name.toLowerCase(), decoded(value)]))
  return { name: attributes.get('name') ?? '', attributes }
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&quot;': '"', '&#x27;': "'", '&lt;': '<', '&gt;': '>' }

function decoded(text: string): string {
  return text.replaceAll(/&(?:amp|quot|#x27|lt|gt);/g, entity => ENTITIES[entity] ?? entity)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
