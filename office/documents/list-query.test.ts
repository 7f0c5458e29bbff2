import { expect, test } from 'vitest'
import { listAddress } from './list-query.ts'

test.each([
  ['http://kheo/van-ban?loc=chua-doc', '/van-ban?loc=chua-doc'],
  ['http://kheo/van-ban.data?loc=chua-doc&_routes=office%2Fdocuments', '/van-ban?loc=chua-doc'],
  ['http://kheo/van-ban', '/van-ban'],
])('after a form sent to %s the list stands at %s', (sent, list) => {
  expect(listAddress(sent)).toBe(list)
})
