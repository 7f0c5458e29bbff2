import type { Numbering } from '../../input/numbering.ts'
import { paragraphProperties, runProperties, type RunProperties } from './properties.ts'
import { sectionOf } from './section.ts'
import type { StyleSheet } from './style-sheet.ts'
import { PAGE_FIELD, type WordFile, type WordParagraph, type WordRun, type WordSection } from './word-file.ts'
import { child, children, treeOf, value, type XmlNode } from './xml-tree.ts'

/** What is inside these is not said by the document. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:delText', 'w:pPr', 'w:rPr'])
const WORD_DEFAULT_SIZE = 10

/** Walks the body of a Word file and notes the look of each paragraph. */
export class BodyWalk {
  private readonly paragraphs: WordParagraph[] = []
  private readonly sections: WordSection[] = []
  private tables = -1
  private readonly sheet: StyleSheet
  private readonly numbering: Numbering
  private readonly relations: ReadonlyMap<string, string>
  private readonly part: (target: string) => string | null

  constructor(
    sheet: StyleSheet,
    numbering: Numbering,
    relations: ReadonlyMap<string, string>,
    part: (target: string) => string | null,
  ) {
    this.sheet = sheet
    this.numbering = numbering
    this.relations = relations
    this.part = part
  }

  body(body: XmlNode): void {
    this.blocks(body, null)
    const last = child(body, 'w:sectPr')
    if (last) this.endSection(last)
  }

  file(): WordFile {
    return { paragraphs: this.paragraphs, sections: this.sections }
  }

  private blocks(node: XmlNode, cell: WordParagraph['cell']): void {
    for (const each of node.children) {
      if (each.name === 'w:p') this.paragraph(each, cell)
      else if (each.name === 'w:tbl') this.table(each)
      else if (each.name === 'w:sdt') this.blocks(child(each, 'w:sdtContent') ?? each, cell)
      else if (each.name === 'w:ins' || each.name === 'w:customXml') this.blocks(each, cell)
    }
  }

  private table(node: XmlNode): void {
    const table = ++this.tables
    const ruled = isRuled(node)
    children(node, 'w:tr').forEach((row, rowAt) => {
      const cells = children(row, 'w:tc')
      cells.forEach((cell, column) => this.blocks(cell, { table, row: rowAt, column, columns: cells.length, ruled }))
    })
  }

  private paragraph(node: XmlNode, cell: WordParagraph['cell']): void {
    this.paragraphs.push(this.read(node, cell, this.paragraphs.length, this.sections.length))
    for (const box of boxesIn(node)) this.blocks(box, cell)
    const ends = child(child(node, 'w:pPr'), 'w:sectPr')
    if (ends) this.endSection(ends)
  }

  private endSection(node: XmlNode): void {
    const before = this.sections.at(-1)
    this.sections.push(sectionOf(node, before ?? null, (id, tag) => this.headOf(id, tag)))
  }

  private headOf(id: string, tag: string): WordParagraph[] {
    const xml = this.part(this.relations.get(id) ?? '')
    const root = xml === null ? null : child(treeOf(xml), tag)
    const found: WordParagraph[] = []
    const walk = (node: XmlNode) => {
      for (const each of node.children) {
        if (each.name === 'w:p') {
          found.push(this.read(each, null, found.length, this.sections.length))
          boxesIn(each).forEach(walk)
        } else walk(each)
      }
    }
    if (root) walk(root)
    return found
  }

  private read(node: XmlNode, cell: WordParagraph['cell'], index: number, section: number): WordParagraph {
    const own = child(node, 'w:pPr')
    const style = this.sheet.paragraph(value(child(own, 'w:pStyle')))
    const look = { ...style.paragraph, ...paragraphProperties(own) }
    const runs = this.runs(node, style.run)
    const label = this.label(own, runs.length > 0)
    const first = runs[0]
    const all = label && first ? [{ ...first, text: `${label} ` }, ...runs] : runs
    return {
      index,
      text: all.map(run => run.text).join(''),
      runs: all,
      align: look.align ?? 'left',
      firstLine: look.firstLine ?? 0,
      before: look.before ?? 0,
      after: look.after ?? 0,
      line: { rule: look.lineRule ?? 'auto', value: look.lineValue ?? 1 },
      borders: look.borders ?? [],
      cell,
      section,
    }
  }

  private label(own: XmlNode | null, speaks: boolean): string {
    const list = child(own, 'w:numPr')
    const id = value(child(list, 'w:numId'))
    return list && speaks && id !== null && id !== '0' ? this.numbering.next(id, Number(value(child(list, 'w:ilvl')) ?? 0)) : ''
  }

  private runs(node: XmlNode, look: RunProperties): WordRun[] {
    const found: WordRun[] = []
    let field = ''
    const walk = (parent: XmlNode) => {
      for (const each of parent.children) {
        if (each.name === 'w:fldSimple' && /\bPAGE\b/u.test(each.attributes['w:instr'] ?? ''))
          found.push(this.run(each, look, PAGE_FIELD))
        else if (each.name === 'w:r') {
          for (const code of children(each, 'w:instrText')) field += code.text
          const ends = children(each, 'w:fldChar').some(mark =>
            ['separate', 'end'].includes(mark.attributes['w:fldCharType'] ?? ''),
          )
          if (ends && /\bPAGE\b/u.test(field)) found.push(this.run(each, look, PAGE_FIELD))
          if (ends) field = ''
          const text = textOf(each)
          if (text !== '') found.push(this.run(each, look, text))
        } else if (!SKIPPED.has(each.name) && each.name !== 'w:p') walk(each)
      }
    }
    walk(node)
    return found.filter(run => run.text !== '')
  }

  private run(node: XmlNode, look: RunProperties, text: string): WordRun {
    const own = child(node, 'w:rPr')
    const full: RunProperties = {
      ...look,
      ...this.sheet.character(value(child(own, 'w:rStyle'))),
      ...runProperties(own, this.sheet.themes),
    }
    return {
      text: full.hidden ? '' : full.caps ? text.toUpperCase() : text,
      font: full.font ?? null,
      size: full.size ?? WORD_DEFAULT_SIZE,
      bold: full.bold ?? false,
      italic: full.italic ?? false,
      underline: full.underline ?? false,
      colour: full.colour ?? null,
    }
  }
}

function textOf(run: XmlNode): string {
  return run.children
    .map(each => {
      if (each.name === 'w:t') return each.text
      if (each.name === 'w:tab') return '\t'
      if (each.name === 'w:br' || each.name === 'w:cr') return each.attributes['w:type'] === 'page' ? '' : '\n'
      return each.name === 'w:noBreakHyphen' ? '-' : ''
    })
    .join('')
}

/** Text boxes anchored in a paragraph; the copy for old programs is left out. */
function boxesIn(node: XmlNode): XmlNode[] {
  return node.children.flatMap(each =>
    each.name === 'w:txbxContent' ? [each] : each.name === 'mc:Fallback' || each.name === 'w:p' ? [] : boxesIn(each),
  )
}

/** Lines between the cells: a table of figures and not the letterhead. */
function isRuled(table: XmlNode): boolean {
  const style = value(child(child(table, 'w:tblPr'), 'w:tblStyle'))
  const borders = child(child(table, 'w:tblPr'), 'w:tblBorders')
  if (!borders) return style !== null && /grid|lưới/iu.test(style)
  return borders.children.some(edge => edge.name.startsWith('w:inside') && !['none', 'nil'].includes(value(edge) ?? 'none'))
}
