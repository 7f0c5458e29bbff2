import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { receiveBody } from './received-body.ts'

let folder: string
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'kheo-body-')), 'incoming')
  return () => rmSync(folder, { recursive: true, force: true })
})

const bodyOf = (pieces: number, size = 256 * 1024): ReadableStream<Uint8Array> => {
  let sent = 0
  return new ReadableStream({
    pull(controller) {
      if (sent === pieces) return controller.close()
      controller.enqueue(new Uint8Array(size).fill(sent))
      sent += 1
    },
  })
}
const limits = () => ({ folder, mostBytes: 4 * 1024 * 1024, drainBytes: 8 * 1024 * 1024 })

test('a small body never touches the disk', async () => {
  const received = await receiveBody(bodyOf(2), limits())
  expect(received?.size).toBe(512 * 1024)
  expect(await received?.whole()).toEqual(received?.head)
  expect(existsSync(folder)).toBe(false)
})

test('a large body is written down while it comes and comes back whole, and nothing is left', async () => {
  const received = await receiveBody(bodyOf(10), limits())
  expect(readdirSync(folder)).toHaveLength(1)
  const blob = await received?.whole()
  const whole = blob instanceof Blob ? new Uint8Array(await blob.arrayBuffer()) : blob
  expect(whole?.byteLength).toBe(10 * 256 * 1024)
  for (const piece of [0, 4, 9]) expect(whole?.[piece * 256 * 1024 + 7]).toBe(piece)
  await received?.drop()
  expect(readdirSync(folder)).toEqual([])
})

test('a body above the limit is refused and leaves nothing', async () => {
  expect(await receiveBody(bodyOf(20), limits())).toBeNull()
  expect(readdirSync(folder)).toEqual([])
  expect(await receiveBody(bodyOf(100), limits())).toBeNull()
  expect(readdirSync(folder)).toEqual([])
})

test('a line that is cut leaves nothing', async () => {
  const broken = bodyOf(10).pipeThrough(
    new TransformStream({
      transform(piece: Uint8Array, controller) {
        if (piece[0] === 8) controller.error(new Error('the line was cut'))
        else controller.enqueue(piece)
      },
    }),
  )
  await expect(receiveBody(broken, limits())).rejects.toThrow('the line was cut')
  expect(readdirSync(folder)).toEqual([])
})
