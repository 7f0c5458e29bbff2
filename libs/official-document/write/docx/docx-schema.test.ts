import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { writeDocx } from './docx.ts'
import { exampleReport } from '../example.ts'
import { paperCopied } from '../fixtures/copies.ts'
import type { OfficialDocument } from '../model.ts'
import { documentTypes, type DocumentTypeId } from '../types.ts'

// Order of elements in wml.xsd (ECMA-376 part 1, transitional): Word repairs or refuses a file that breaks it.
const ORDER: Readonly<Record<string, string>> = {
  pPr: 'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  rPr: 'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  tblPr:
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  tcPr: 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  tbl: 'tblPr tblGrid tr',
  tc: 'tcPr p tbl',
  sectPr:
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
  style:
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  tblBorders: 'top left start bottom right end insideH insideV',
  tblCellMar: 'top left start bottom right end',
  tcMar: 'top left start bottom right end',
  pBdr: 'top left bottom right between bar',
}
/** Children of these come in any number and mixture. */
const MIXED: Readonly<Record<string, readonly string[]>> = { tc: ['p', 'tbl'], sectPr: ['headerReference', 'footerReference'] }

type Node = { readonly name: string; readonly children: Node[] }

function tree(xml: string): Node {
  const root: Node = { name: '', children: [] }
  const open = [root]
  for (const [, close, name = '', own] of xml.matchAll(/<(\/?)(?:w:)?([\w:]+)[^>]*?(\/?)>/gu)) {
    if (close) open.pop()
    else {
      const node: Node = { name, children: [] }
      open.at(-1)?.children.push(node)
      if (!own) open.push(node)
    }
  }
  return root
}

function faults(node: Node): string[] {
  const order = ORDER[node.name]?.split(' ')
  const own: string[] = []
  if (order) {
    const unknown = node.children.filter(child => !order.includes(child.name))
    own.push(...unknown.map(child => `${node.name}: ${child.name} is not allowed`))
    const mixed = MIXED[node.name] ?? []
    const places = node.children.map(child =>
      mixed.includes(child.name) ? order.indexOf(mixed[0] ?? '') : order.indexOf(child.name),
    )
    const at = places.findIndex((place, i) => i > 0 && place < (places[i - 1] ?? 0))
    if (at > 0) own.push(`${node.name}: ${node.children[at]?.name} after ${node.children[at - 1]?.name}`)
  }
  if (node.name === 'tc' && node.children.at(-1)?.name !== 'p') own.push('tc: a cell ends with a paragraph')
  return [...own, ...node.children.flatMap(faults)]
}

const open = async (document: OfficialDocument): Promise<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(await writeDocx(document))).map(([name, bytes]) => [name, strFromU8(bytes)]))

const DOCUMENTS: ReadonlyArray<readonly [string, OfficialDocument]> = [
  ...(Object.keys(documentTypes) as DocumentTypeId[]).map(
    type => [type, { ...exampleReport, type, addressees: ['Chủ tịch Ủy ban nhân dân tỉnh'] }] as const,
  ),
  ['a copy on paper', paperCopied],
  ['a document with a frame and a mark', { ...exampleReport, urgency: 'hoa-toc', circulation: 'luu-hanh-noi-bo' }],
]

test.each([
  ['<w:pPr><w:jc/><w:spacing/></w:pPr>', 'pPr: spacing after jc'],
  ['<w:rPr><w:blink/></w:rPr>', 'rPr: blink is not allowed'],
  ['<w:tc><w:tcPr/><w:tbl/></w:tc>', 'tc: a cell ends with a paragraph'],
])('a file that held %s would be told: %s', (xml, fault) => expect(faults(tree(xml))).toEqual([fault]))

describe.each(DOCUMENTS)('the Word file of %s', (_, document) => {
  let parts: Record<string, string>
  beforeAll(async () => {
    parts = await open(document)
  })

  test('keeps the order of elements of Open XML in every part', () => {
    const words = Object.entries(parts).filter(([name]) => /^word\/[a-z0-9]+\.xml$/u.test(name))
    expect(words.flatMap(([name, xml]) => [...new Set(faults(tree(xml)))].map(fault => `${name} ${fault}`))).toEqual([])
  })

  test('has every part that it refers to, each of a known kind, and uses each id once', () => {
    const types = parts['[Content_Types].xml'] ?? ''
    for (const [name, xml] of Object.entries(parts).filter(([each]) => each.endsWith('.rels'))) {
      const ids = [...xml.matchAll(/ Id="([^"]+)"/gu)].map(found => found[1])
      expect(new Set(ids).size).toBe(ids.length)
      const folder = name.replace(/_rels\/.*$/u, '')
      for (const [, target = ''] of xml.matchAll(/ Target="([^"]+)"(?! TargetMode="External")/gu))
        expect(Object.keys(parts)).toContain(target.startsWith('/') ? target.slice(1) : `${folder}${target}`)
    }
    for (const name of Object.keys(parts).filter(each => each !== '[Content_Types].xml'))
      expect(types.includes(`PartName="/${name}"`) || types.includes(`Extension="${name.split('.').at(-1) ?? ''}"`)).toBe(true)
    const used = [...(parts['word/document.xml'] ?? '').matchAll(/<w:pStyle w:val="([^"]+)"/gu)].map(found => found[1])
    const known = [...(parts['word/styles.xml'] ?? '').matchAll(/w:styleId="([^"]+)"/gu)].map(found => found[1])
    expect(used.filter(id => !known.includes(id))).toEqual([])
    expect(new Set(known).size).toBe(known.length)
  })
})
