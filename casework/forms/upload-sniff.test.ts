import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { isProblem } from '../../kernel/problem.ts'
import { sniff } from './upload-sniff.ts'

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map(name => [name, bytes('x')])))
const ole = (word: string) =>
  new Uint8Array(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(word, 'utf16le')]))
const judged = (content: Uint8Array, name: string): string => {
  const result = sniff(content, name)
  return isProblem(result) ? result.problem : result.mediaType
}

test('a file is what its content is', () => {
  expect(judged(bytes('%PDF-1.7\nx'), 'a.pdf')).toBe('application/pdf')
  expect(judged(zip('[Content_Types].xml', 'word/document.xml'), 'a.docx')).toContain('wordprocessingml')
  expect(judged(zip('[Content_Types].xml', 'xl/workbook.xml'), 'a.xlsx')).toContain('spreadsheetml')
  expect(judged(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'a.jpg')).toBe('image/jpeg')
  expect(judged(new Uint8Array(Buffer.from('Báo cáo tuần\n')), 'a.txt')).toBe('text/plain')
})

test('programs, scripts and plain archives are not taken, whatever they are called', () => {
  expect(judged(bytes('MZ\x90\0\x03'), 'bao-cao.pdf')).toBe('upload/kind-not-taken')
  expect(judged(bytes('#!/bin/sh\nrm'), 'a.txt')).toBe('upload/kind-not-taken')
  expect(judged(bytes('<script>alert(1)</script>'), 'a.html')).toBe('upload/kind-not-taken')
  expect(judged(zip('a.exe'), 'a.zip')).toBe('upload/kind-not-taken')
})

test('macros and passwords are refused in the old and the new formats', () => {
  expect(judged(zip('word/document.xml', 'word/vbaProject.bin'), 'a.docx')).toBe('upload/macro')
  expect(judged(ole('_VBA_PROJECT'), 'a.doc')).toBe('upload/macro')
  expect(judged(ole('EncryptedPackage'), 'a.docx')).toBe('upload/encrypted')
  expect(judged(bytes('%PDF-1.7\ntrailer << /Encrypt 5 0 R >>'), 'a.pdf')).toBe('upload/encrypted')
})

test('a name that says something else than the content is told, not guessed', () => {
  expect(sniff(bytes('%PDF-1.7'), 'anh.jpg')).toMatchObject({
    problem: 'upload/mislabelled',
    data: { extension: 'jpg', is: 'pdf' },
  })
})
