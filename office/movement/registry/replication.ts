import type { PlainDate } from '../../../kernel/clock.ts'

/** A place in the spread of a model. `from`: number of the place it learnt from, 0 for the model itself; places are numbered from 1. */
export type Place = { readonly name: string; readonly startedOn: PlainDate; readonly from: number; readonly confirmed: boolean }
export type GraphNode = {
  readonly x: number
  readonly y: number
  readonly name: string
  readonly on: PlainDate
  readonly state: 'origin' | 'done' | 'trial'
  readonly end: boolean
}
export type Graph = {
  readonly width: number
  readonly height: number
  readonly nodes: readonly GraphNode[]
  readonly edges: ReadonlyArray<{ readonly line: string; readonly arrow: string }>
  readonly ticks: ReadonlyArray<{ readonly x: number; readonly label: string }>
}

const WIDTH = 560
const ROW = 38
const TOP = 26
const LEFT = 22
const RIGHT = 410
const RADIUS = 7
/** From here on a label stands left of its node. */
const TURN = 330

/**
 * The spread as a drawing: one row a place, left to right by the day it began, each place below the one it learnt from. Pure: the same
 * places give the same drawing.
 */
export function graphOf(origin: { readonly name: string; readonly startedOn: PlainDate }, places: readonly Place[]): Graph {
  const order = rowsOf(places)
  const days = [origin.startedOn, ...places.map(place => place.startedOn)].toSorted()
  const scale = scaleOf(days[0] ?? origin.startedOn, days.at(-1) ?? origin.startedOn)
  const yOf = (number: number) => (number === 0 ? TOP : TOP + ROW * (order.indexOf(number) + 1))
  const node = (number: number): GraphNode => {
    const place = places[number - 1]
    const on = place?.startedOn ?? origin.startedOn
    const x = scale.x(on)
    return {
      x,
      y: yOf(number),
      name: place?.name ?? origin.name,
      on,
      state: !place ? 'origin' : place.confirmed ? 'done' : 'trial',
      end: x > TURN,
    }
  }
  const height = TOP + ROW * (places.length + 1) + 8
  const edges = order.map(number => {
    const place = places[number - 1]
    const parent = node(place && place.from <= places.length ? place.from : 0)
    const own = node(number)
    const x = own.x - RADIUS
    return { line: `M${parent.x} ${parent.y + RADIUS}V${own.y}H${x}`, arrow: `m${x - 5} ${own.y - 3.5} 5 3.5-5 3.5` }
  })
  return { width: WIDTH, height, nodes: [node(0), ...order.map(node)], edges, ticks: scale.ticks }
}

/** Numbers of the places in the order of rows: those who learnt from a place stand right below it, by date. */
function rowsOf(places: readonly Place[]): number[] {
  const order: number[] = []
  const add = (from: number) => {
    const own = places
      .map((place, at) => ({ place, number: at + 1 }))
      .filter(({ place, number }) => (place.from === number ? 0 : place.from) === from && !order.includes(number))
    for (const { number } of own.toSorted((a, b) =>
      a.place.startedOn < b.place.startedOn ? -1 : a.place.startedOn > b.place.startedOn ? 1 : a.number - b.number,
    )) {
      order.push(number)
      add(number)
    }
  }
  add(0)
  // A place whose teacher is in no row (never by our acts) still has its own.
  for (let number = 1; number <= places.length; number++) if (!order.includes(number)) order.push(number)
  return order
}

function scaleOf(first: PlainDate, last: PlainDate) {
  const [from, to] = [Date.parse(first), Date.parse(last)]
  const span = Math.max(to - from, 86_400_000)
  const x = (day: PlainDate) => Math.round(LEFT + ((Date.parse(day) - from) / span) * (RIGHT - LEFT))
  return { x, ticks: ticksOf(first, last).map(day => ({ x: x(day), label: `${Number(day.slice(5, 7))}/${day.slice(0, 4)}` })) }
}

/** First days of at most six months between the two days, evenly apart. */
function ticksOf(first: PlainDate, last: PlainDate): PlainDate[] {
  const months: PlainDate[] = []
  const at = new Date(`${first.slice(0, 7)}-01T00:00:00Z`)
  for (at.setUTCMonth(at.getUTCMonth() + 1); at.toISOString().slice(0, 10) <= last; at.setUTCMonth(at.getUTCMonth() + 1))
    months.push(at.toISOString().slice(0, 10))
  const step = Math.max(1, Math.ceil(months.length / 4))
  return months.filter((_, nth) => nth % step === 0)
}
