import { BorderStyle, Document, Footer, Header, Packer, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx'
import type { ISectionOptions } from 'docx'
import { compose } from '../compose/compose.ts'
import type { Composition, Section } from '../compose/composition.ts'
import { spacer, wordItems, wordPlaced } from './docx-items.ts'
import { styleName, twips, wordPage, wordStyles } from './docx-styles.ts'
import { repack } from './docx-zip.ts'
import { rules } from '../format.ts'
import type { OfficialDocument } from '../model.ts'
import { textWidthOf } from '../units.ts'

/**
 * Writes a document as DOCX with named styles, for further work in Word or LibreOffice; the same model always gives the
 * same bytes. Throws DocumentFault for a model that cannot be set.
 */
export async function writeDocx(document: OfficialDocument): Promise<Uint8Array> {
  const composition = compose(document)
  const file = new Document({
    title: composition.title,
    creator: composition.author,
    lastModifiedBy: composition.author,
    description: '',
    styles: wordStyles(composition.styles),
    sections: composition.sections.map((section, i) => wordSection(composition, section, i === 0)),
  })
  return repack(new Uint8Array(await Packer.toBuffer(file)), composition.date)
}

function wordSection(composition: Composition, section: Section, isFirst: boolean): ISectionOptions {
  const { styles } = composition
  const { size, margin } = wordPage(styles)
  const placed = (section.top ?? []).map(one => wordPlaced(one, styles))
  const items = wordItems(section.items, { width: textWidthOf(section.landscape), styles })
  const endsWithTable = ['grid', 'columns'].includes(section.items.at(-1)?.kind ?? '')
  return {
    properties: {
      titlePage: section.restart,
      page: {
        size: { ...size, orientation: section.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin,
        pageNumbers: section.restart ? { start: 1 } : {},
      },
    },
    headers: { default: numberedHeader(), first: new Header({ children: [...placed, new Paragraph({})] }) },
    footers: { default: footer(composition, ''), first: footer(composition, isFirst ? composition.contact : '') },
    children: endsWithTable ? [...items, spacer()] : items,
  }
}

const numberedHeader = () =>
  new Header({
    children: [new Paragraph({ style: styleName('pageNumber'), children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
  })

function footer(composition: Composition, contact: string): Footer {
  const top = { style: BorderStyle.SINGLE, size: rules.strokePt * 8, space: twips(0.2), color: '000000' }
  const address = new Paragraph({ style: styleName('contact'), border: { top }, children: [new TextRun(contact)] })
  const note = new Paragraph({ style: styleName('footNote'), children: [new TextRun(composition.footNote)] })
  if (contact === '') return new Footer({ children: [note] })
  return new Footer({ children: composition.footNote === '' ? [address] : [address, note] })
}
