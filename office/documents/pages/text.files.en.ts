import type { FilesText } from './text.files.vi.ts'

export const en: FilesText = {
  scanWaiting: ahead =>
    `${ahead > 0 ? `The scan waits its turn, ${ahead} before it.` : 'The scan will be read in a moment.'} Type meanwhile; only empty fields are filled when it is read.`,
  scanBegins: 'Opening the scan. Type meanwhile; only empty fields are filled when it is read.',
  scanReading: data =>
    `Reading the scan, page ${data.page} of ${data.pages}. Type meanwhile; only empty fields are filled when it is read.`,
  scanRead: confidence =>
    `This text was recognised from a scan, confidence ${confidence} of 100. The original is what counts; compare before use.`,
  scanBlank: 'No text was found in the scan. Look at the original and type.',
  scanDoubtful: data => `Page ${data.page}: recognised with doubt (${data.confidence} of 100), please compare with the original.`,
  scanUnread: data => `Page ${data.page} could not be read${data.why ? `: ${data.why}` : ''}. Look at the original and type.`,
  scanReasons: {
    'no-picture': 'its letters are drawn, not a picture',
    broken: 'its picture is damaged or of a kind that cannot be read',
    'too-large': 'its picture is too large',
    'too-slow': 'it took too long',
    'out-of-time': 'the time for the whole file was up',
  },
  scanStopped: 'The reading was stopped. The fields are for you to type.',
  scanSecret:
    'The scan bears a mark of secrecy; its text was not kept. Cancel this number and use the register of secret documents, outside this networked system.',
  fileKinds: {
    binary: 'a program or data of a machine, no document',
    image: 'a picture',
    doc: 'old Word, .doc',
    rtf: 'RTF',
    xlsx: 'a spreadsheet, .xlsx',
    pptx: 'slides, .pptx',
    odt: 'OpenDocument, .odt',
    zip: 'an archive',
  },
  attachmentWaits: 'Waits to be read, so that it is found by its words.',
  attachmentReading: data => `The scan is being read, page ${data.page} of ${data.pages}.`,
  attachmentRead: confidence => `Text recognised from a scan, confidence ${confidence}/100; found by its words.`,
  scanText: 'See the text',
  scanTextHead: 'Text recognised from the scan',
  earlierVersion: newer => `Earlier version; the sender has put ${newer} in its place.`,
  newerVersion: 'Newer version from the sender; the earlier one is kept below.',
  filesUpdated: day =>
    `The sender updated files on ${day}. The text and the tasks of this page come from the version that was registered; see the newer one among the files.`,
  signatureWaits: 'Digital signatures: being checked',
  signatureFailed: 'Digital signatures: this file could not be checked',
  signatureVerdicts: {
    'hop-le': n => (n === 1 ? 'Digital signature valid' : `${n} digital signatures valid`),
    'khong-hop-le': () => 'Digital signature not valid',
    'chua-xac-dinh': () => 'Digital signature undetermined',
    'khong-co-chu-ky': () => 'No digital signature',
  },
  signatureTrial: 'Signed with a trial certificate, which has no legal value.',
  signatureChecked: at => `Checked ${at}.`,
  scanProgress: 'Share of the scan that is read',
  scanCheck: 'Save and look again',
  scanStop: 'Stop reading, type instead',
  scanAgain: 'Read again',
  scanPaper: 'The text of the scan appears here page by page.',
  scanListed: 'the scan is being read',
  scanNotYet: 'not read yet',
  scanByHand: 'to be typed',
  scanNoText: 'No text has been read. Download the original to look at it, and type.',
  placeSure: data => `page ${data.page}, ${data.confidence}/100`,
}
