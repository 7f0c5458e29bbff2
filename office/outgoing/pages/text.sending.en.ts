import type { SendingText } from './text.sending.vi.ts'

/** Words of sending inside the office, of documents that came signed, of cancelled numbers. */
export const sendingEn: SendingText = {
  cameSigned: 'The document came signed: nobody approved it in this system.',
  numberCancelled: ({ designation, reason, on }) => `Number ${designation} was cancelled on ${on}: ${reason}`,
  cancelIssued: 'Cancel the number',
  cancelIssuedTitle: 'Cancel the number of the document',
  cancelIssuedWill: designation =>
    `${designation} stays in the register, struck out with the reason, and is given to nobody again. The document waits to be issued under another number.`,
  cancelIssuedDo: designation => `Cancel ${designation}`,
  registerSigned: 'Register a signed document',
  registerSignedNote:
    'For documents signed on paper or digitally elsewhere: entered in the register under the number, day and signer that they bear, without levels of approval.',
  signedFile: 'Signed copy (PDF), and further files',
  signedFileLimits: 'The first file is the signed copy; up to 50 MB each',
  signedFileReads: 'Reading',
  readSignedFile: 'Read the file',
  readFromFile: 'Empty fields were filled from the file. Compare them with the signed copy, then enter it in the register.',
  readScan:
    'The file is a scan whose letters are being recognised; empty fields fill themselves, or press “Read the file” again. You may type meanwhile.',
  readNothing: 'No number, date or abstract could be read in the file. Enter them from the signed copy.',
  signedFileKept: 'Files taken',
  issuedOnDay: 'Date of the document',
  signedByName: 'Name of the signer',
  signedByHint: 'Type it when the signer is not in the list above.',
  signHintOfType: 'Left empty it follows from the type and the body.',
  sendAtOnce: 'Send it to the receivers above at once',
  registerSignedDo: 'Enter in the register',
  copyAct: 'Copy the document',
  copyTitle: 'Certified copies and extracts',
  copyNote:
    'Copies are numbered together in the register of copies, with the signs SY, TrS, SL (Điều 25, Phụ lục I part II, Nghị định 30/2020/NĐ-CP). Put kind, number, day, signer and seal on the copy, scan it, and enter it here.',
  copyOf: name => `Copied from: ${name}.`,
  copyKind: 'Kind of copy',
  copySheet: 'Sheet of the copy',
  copySheetNote:
    'Drawn as form 3.1 has it: kind of copy, copying body, number, day, signer and receivers as entered here. Full copies: print it below the last words of the photocopy or print, or on the next page. Extracts: the whole paper, with the form of the document and the chosen part.',
  copyPrinted: 'Receivers printed on the copy',
  copyPrintedHint: 'One to a line.',
  copyPart: n => `Part (of an extract): choose from ${n} paragraphs`,
  copyPartChoose: 'Paragraphs of the extract',
  copySheetPrint: 'See and print the sheet (PDF)',
  copyElectronic: 'Electronic copy',
  copyElectronicNote:
    'The body’s digital seal signs the file; the top right of its first page says the kind of copy, who copies and when. Full copies: choose the scan of the paper above, or leave it empty to take the one on record. Extracts: the document is made anew with the chosen part.',
  copyNoSeal: 'The body has no digital seal to sign with. Add its key to copy electronically, or copy on paper.',
  copySealDo: 'Seal the copy and enter it',
  copyFile: 'Signed and sealed copy (PDF)',
  passOnTitle: 'Pass an incoming document on',
  answerIncoming: 'Draft an answer',
  passOnNote:
    'Sends its files with the number, day, signer and agency it came with; units of this system have it at once, agencies over the exchange.',
  passOnDo: 'Pass on',
  toIncoming: 'To the incoming document',
  sendInside: 'Send inside the office',
  sendInsideTitle: 'Colleagues and divisions',
  sendInsideNote: 'Chosen from the office’s own list. They open the document here; its page says who has read it, and when.',
  wholeDivision: name => `All of ${name}`,
  noDivision: 'Of no division',
  hasIt: 'has it',
}
