import { expect, test } from 'vitest'
import { nameRules } from '../capitals/names-found.ts'
import { RULES } from '../rules.ts'
import { CONFUSIONS } from '../spelling/confusions.ts'
import { isLegal } from '../syllable/syllable.ts'
import { COMPOUNDS_A_C } from './compounds-a-c.ts'
import { COMPOUNDS_BOUND } from './compounds-bound.ts'
import { COMPOUNDS_D_K } from './compounds-d-k.ts'
import { COMPOUNDS_L_Q } from './compounds-l-q.ts'
import { COMPOUNDS_R_T } from './compounds-r-t.ts'
import { COMPOUNDS_TI_Y } from './compounds-ti-y.ts'
import { CORE_WORDS } from './core-words.ts'
import { FREE_SYLLABLES } from './free-syllables.ts'
import { isCompound } from './lexicon.ts'
import { REDUPLICATED } from './reduplications.ts'

const syllables = (list: string) => list.trim().split(/[\s;]+/u)

test('every syllable of the lists can be written', () => {
  const all = [COMPOUNDS_A_C, COMPOUNDS_D_K, COMPOUNDS_L_Q, COMPOUNDS_R_T, COMPOUNDS_TI_Y, COMPOUNDS_BOUND].flatMap(syllables)
  expect([...new Set(all)].filter(word => !isLegal(word))).toEqual([])
  expect([...FREE_SYLLABLES, ...REDUPLICATED].filter(word => !isLegal(word))).toEqual([])
})

test('the commonest words are words', () => {
  expect([...CORE_WORDS].filter(word => !isCompound(word.split(' ')[0] ?? '', word.split(' ')[1] ?? ''))).toEqual([])
})

test('no confusion is right, none comes twice', () => {
  expect(CONFUSIONS.filter(({ wrong, right }) => wrong.join(' ') === right.toLowerCase()).map(row => row.right)).toEqual([])
  const keys = CONFUSIONS.map(({ wrong }) => wrong.join(' '))
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
})

test('every name with capitals has its rule', () => {
  expect([...new Set(nameRules)].filter(rule => !(rule in RULES))).toEqual([])
})
