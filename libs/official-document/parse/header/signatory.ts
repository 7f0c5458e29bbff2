import type { Signatory } from '../document.ts'
import { flowOf, part, type Flow, type Line } from '../layout/flow.ts'
import { isCapitals } from './letters.ts'
import { ANNEX_HEAD, AUTHORITY, COPY_HEAD, DRAFTER, SIGN_NOISE } from './marks.ts'
import { isFamilyName, isPosition, nameIn, namePrefix, postsIn } from './person.ts'

export interface FoundSignatory {
  value: Signatory
  name: Flow
  position: Flow | null
  authority: Flow | null
  onBehalfOf: Flow | null
}

interface ChainLink {
  sign: Flow
  of: Flow | null
}

interface Open {
  chain: ChainLink[]
  position: Flow[]
}

/** Everyone who signed, in the order printed: chain of authority, post, name. */
export function signatoriesOf(lines: readonly Line[], flat: boolean): FoundSignatory[] {
  const found: FoundSignatory[] = []
  let open: Open = { chain: [], position: [] }
  for (const line of (flat ? byBlock(lines) : lines.map(l => flowOf([l]))).flatMap(unfolded)) {
    if (found.length && (ANNEX_HEAD.test(line.text) || COPY_HEAD.test(line.text))) break
    const name = open.position.length || open.chain.length ? nameIn(line.text) : null
    const pair = name ? pairOf(open, line) : null
    if (pair) {
      found.push(...pair)
      open = { chain: [], position: [] }
    } else if (name) {
      found.push(closed(open, part(line, name.at, name.at + name.name.length)))
      open = { chain: [], position: [] }
    } else if (!SIGN_NOISE.test(line.text) && !DRAFTER.test(line.text)) open = taken(open, line)
  }
  return found
}

/** "THƯ KÝ CHỦ TRÌ" above "Lê Thu Cúc Phạm Đức Toàn": two signatures that an export wrote on one line. */
function pairOf(open: Open, line: Flow): FoundSignatory[] | null {
  const [post, more] = open.position
  const second = post && !more && !open.chain.length ? PAIR.exec(post.text)?.[0].length : undefined
  const at = second ? secondName(line.text) : 0
  if (!post || !second || !at) return null
  return [
    closed({ chain: [], position: [part(post, 0, second)] }, part(line, 0, at)),
    closed({ chain: [], position: [part(post, second)] }, part(line, at)),
  ]
}

const PAIR =
  /^(?:THƯ KÝ|NGƯỜI GHI BIÊN BẢN|NGƯỜI LẬP BIỂU|NGƯỜI LẬP|NGƯỜI GIAO|BÊN GIAO|BÊN A|ĐẠI DIỆN BÊN A|NGƯỜI ĐƯỢC ỦY QUYỀN)(?= (?:CHỦ TRÌ|CHỦ TỌA|CHỦ TỊCH|TRƯỞNG|NGƯỜI NHẬN|BÊN NHẬN|BÊN B|ĐẠI DIỆN BÊN B|GIÁM ĐỐC|THỦ TRƯỞNG|NGƯỜI ỦY QUYỀN|HIỆU TRƯỞNG|ĐẠI DIỆN)(?!\p{L}))/u

/** Where the second of two names begins: at a family name with two to four words on either side, the middle one first. */
function secondName(text: string): number {
  const starts = [...text.matchAll(/(?<= )\S/gu)].map(hit => hit.index)
  const halves = starts.filter((_, i) => i >= 1 && i <= 3 && starts.length - i >= 2 && starts.length - i <= 4)
  const middle = text.length / 2
  const near = halves.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
  return near.find(at => isFamilyName(text.slice(at))) ?? 0
}

/** The block goes on with this line, or begins anew. */
function taken(open: Open, line: Flow): Open {
  const mark = AUTHORITY.exec(line.text)
  if (mark?.[1] !== undefined) {
    const fresh = open.position.length || open.chain.length > 5 ? { chain: [], position: [] } : open
    return withAuthority(fresh, line, mark[0].length)
  }
  if (!isCapitals(line.text) && !isPosition(line.text)) return { chain: [], position: [] }
  const link = open.chain.at(-1)
  if (link && !isActing(link.sign.text) && !open.position.length && goesOn(link, line)) {
    const chain = [...open.chain.slice(0, -1), { sign: link.sign, of: link.of ? both(link.of, line) : line }]
    return { chain, position: [] }
  }
  return { chain: open.chain, position: [...open.position, line] }
}

/** A mark alone on its line, or a post that ends in a comma ("KT. BỘ TRƯỞNG, / CHỦ NHIỆM"), goes on below. */
const goesOn = (link: ChainLink, line: Flow): boolean => !link.of || /,$/u.test(link.of.text) || !isPosition(line.text)

const isActing = (sign: string): boolean => /^(?:Q|QUYỀN)/u.test(sign)

function withAuthority(open: Open, line: Flow, length: number): Open {
  const sign = part(line, 0, length)
  const rest = part(line, length)
  if (isActing(sign.text)) return { chain: [...open.chain, { sign, of: null }], position: rest.text ? [rest] : [] }
  return { chain: [...open.chain, { sign, of: rest.text ? rest : null }], position: [] }
}

function closed(open: Open, name: Flow): FoundSignatory {
  const { chain, position: posts } = lastPost(open)
  const position = posts.length > 1 && SIDE.test(posts[0]?.text ?? '') ? posts.slice(1) : posts
  const first = chain[0]
  const post = position.length ? position.reduce(both) : null
  return {
    value: {
      authority: first ? markOf(first.sign.text) : null,
      onBehalfOf: first?.of?.text ?? null,
      position: post?.text ?? null,
      name: name.text,
      chain: chain.map(link => ({ sign: markOf(link.sign.text), of: link.of?.text ?? null })),
    },
    name,
    position: post,
    authority: first?.sign ?? null,
    onBehalfOf: first?.of ?? null,
  }
}

/** A side of a contract, a mandate, an agreement: not the post of its signer. */
const SIDE = /^(?:ĐẠI DIỆN|(?:NGƯỜI|BÊN) (?:ĐƯỢC |NHẬN )?ỦY QUYỀN|BÊN (?:GIAO|NHẬN|[AB]))(?!\p{L})/u

/** Flattened: "KT. CHỦ TỊCH PHÓ CHỦ TỊCH" holds both whose place is taken and who signs. */
function lastPost(open: Open): Open {
  const link = open.chain.at(-1)
  if (open.position.length || !link?.of) return open
  const at = signerAt(link.of.text)
  if (at <= 0) return open
  const of = part(link.of, 0, at)
  return { chain: [...open.chain.slice(0, -1), { sign: link.sign, of }], position: [part(link.of, at)] }
}

function signerAt(text: string): number {
  const posts = postsIn(text).filter(at => at > 0)
  const deputy = posts.find(at => text.startsWith('PHÓ', at))
  return deputy ?? posts[0] ?? -1
}

const markOf = (text: string): string =>
  text
    .replace(/\s+/gu, '')
    .replace(/^KI\./u, 'KT.')
    .replace(/^T\.UQ\.?$/u, 'TUQ.')
    .replace(/^(TM|KT|TL|TUQ|Q)$/u, '$1.')

const both = (a: Flow, b: Flow): Flow => ({
  text: `${a.text} ${b.text}`,
  pieces: [...a.pieces, ...b.pieces.map(p => ({ ...p, at: p.at + a.text.length + 1 }))],
})

/** A line as the lines it should be: flattened text has marks, posts and the name in one. */
function unfolded(flow: Flow): Flow[] {
  if (flow.text.length > LONGEST) return [flow]
  if (nameIn(flow.text)) return [flow]
  const cuts = [
    0,
    ...[...flow.text.matchAll(/(?<=\s)(?:TM|KT|TL|TUQ|Q)\.\s?(?=\p{Lu}{2})|(?<=\s)(?:T\/M|K\/T|T\/L)\s(?=\p{Lu}{2})/gu)].map(
      h => h.index,
    ),
  ]
  return cuts.flatMap((from, i) => postAndName(part(flow, from, cuts[i + 1] ?? flow.text.length)))
}

/** A page may end inside a name. */
function byBlock(lines: readonly Line[]): Flow[] {
  const groups: Line[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    if (group?.[0]?.block === line.block) group.push(line)
    else groups.push([line])
  }
  return groups.map(flowOf)
}

/** Longer text is no signature. */
const LONGEST = 600

/** "PHÓ CHỦ TỊCH Trần Văn An" as post and name, and what follows in the same way. */
function postAndName(flow: Flow): Flow[] {
  const at = flow.text.length > LONGEST ? 0 : capitalsEnd(flow.text)
  const name = at > 0 ? namePrefix(flow.text.slice(at)) : 0
  if (!name) return [flow]
  const rest = part(flow, at + name)
  return [part(flow, 0, at), part(flow, at, at + name), ...(rest.text ? postAndName(rest) : [])]
}

/** Where the words in capitals at the head of a line end; 0 where it has none. */
function capitalsEnd(text: string): number {
  const small = text.search(/\p{Ll}/u)
  const at = text.lastIndexOf(' ', small) + 1
  return small > 0 && isCapitals(text.slice(0, at)) ? at : 0
}
