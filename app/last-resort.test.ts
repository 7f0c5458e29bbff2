import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { listenForTheUnheard, MOST_A_MINUTE } from './last-resort.ts'

function watched() {
  const process = new EventEmitter()
  const told: unknown[] = []
  let gaveUp = 0
  const stop = listenForTheUnheard({ error: data => void told.push(data) }, () => void gaveUp++, process)
  return { process, told, gaveUp: () => gaveUp, stop }
}

test('a fault that nobody heard is written down and the server goes on', () => {
  const { process, told, gaveUp } = watched()
  const lost = new Error('the line was cut')
  process.emit('unhandledRejection', lost)
  process.emit('uncaughtException', lost)
  expect(told).toEqual([
    { err: lost, kind: 'rejection' },
    { err: lost, kind: 'exception' },
  ])
  expect(gaveUp()).toBe(0)
})

test('faults without end stop the process, so that it is begun anew', () => {
  const { process, gaveUp } = watched()
  for (let i = 0; i < MOST_A_MINUTE; i++) process.emit('uncaughtException', new Error('again'))
  expect(gaveUp()).toBe(0)
  process.emit('uncaughtException', new Error('again'))
  expect(gaveUp()).toBe(1)
})

test('a stopped server listens no more', () => {
  const { process, told, stop } = watched()
  stop()
  process.emit('unhandledRejection', new Error('late'))
  expect(told).toEqual([])
})
