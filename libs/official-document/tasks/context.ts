import { readingView } from '../gazetteer/reading-view.ts'
import { innerOrder } from './head.ts'
import { bodiesFrom, namesOf } from './leads.ts'

const ADDRESS = /(?:[Kk]ính gửi|[Kk]ính chuyển|Gửi|ĐIỆN|Nơi nhận)\s*:?\s*/u

/** Leads named before a paragraph: an address line ("Kính gửi: …"), a heading ("1. Sở Y tế"), or an order that opens a list ("… yêu cầu các sở, ngành:"). */
export function contextLeads(context: string | null | undefined): string[] {
  if (!context) return []
  const { s } = readingView(context)
  const address = ADDRESS.exec(s)
  const from = address ? address.index + address[0].length : 0
  const order = innerOrder(` ${s}`, 0, s.length)
  if (order?.bodies && !address) return namesOf(` ${s}`, order.bodies)
  for (let i = from; i < s.length; i++) {
    if (i > from && !/[\s\-–•+.:(]/.test(s[i - 1] ?? '')) continue
    const bodies = bodiesFrom(s, i)
    if (bodies) return address ? addressees(s, from) : namesOf(s, bodies)
  }
  return []
}

function addressees(s: string, from: number): string[] {
  const names: string[] = []
  for (let i = from; i < s.length;) {
    const bodies = /[\s\-–•+:]/.test(s[i - 1] ?? ' ') || i === from ? bodiesFrom(s, i) : null
    if (!bodies) {
      i++
      continue
    }
    names.push(...namesOf(s, bodies))
    i = bodies.end
  }
  return names
}
