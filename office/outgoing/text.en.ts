import { counted } from '../../kernel/counted.ts'
import { formatDate } from '@kheo/viet-text'
import { fieldNames } from './pages/drafting/form-words.ts'
import type { OutgoingText } from './text.vi.ts'

type Data = Readonly<Record<string, unknown>>
const said = (data: Data, key: string): string => (data[key] === undefined || data[key] === null ? '' : String(data[key]))
const day = (data: Data, key: string): string => (typeof data[key] === 'string' ? formatDate(data[key]) : '')

const CANNOT_BE_SET: Readonly<Record<string, string>> = {
  'official-document/no-abstract': 'Enter the abstract.',
  'official-document/no-organ': 'Enter the name of the issuing body.',
  'official-document/no-addressee': 'A công văn needs an addressee (Kính gửi).',
  'official-document/bad-table': 'A table has rows of different length. Look at the tables.',
  'official-document/bad-date': 'The date of the document is not a day.',
}

/** English words of outgoing documents. */
export const en: OutgoingText = {
  cameSigned: ({ kind, designation, name }) =>
    `${kind === 'so' ? 'Signed digitally elsewhere' : 'Signed on paper'}: ${designation}, by ${name}`,
  coSignerUnknown: 'This person is not on the list of permitted signers of that body, or has left the post. Choose another.',
  changedMeanwhile:
    'Somebody else saved this draft after you opened it. What you typed is still here; look again, then press Save once more to keep yours.',
  copies: {
    posted: ({ on, receivers, envelopes, note }) =>
      [`On ${on}, ${counted(envelopes, 'envelope')}: ${receivers.join('; ')}`, note].filter(Boolean).join('. '),
    lent: ({ on, user, allowedBy, note }) => [`On ${on}: ${user}; allowed by ${allowedBy}`, note].filter(Boolean).join('. '),
    returned: on => `Returned on ${on}`,
    notReturned: 'not returned',
  },
  mail: {
    subject: title => `Document: ${title}`.slice(0, 180),
    body: ({ name, title, agency, withFiles }) =>
      [
        `Dear ${name},`,
        '',
        `${agency} sends you this document: ${title}.`,
        withFiles ? 'Its files are attached.' : 'Its files are too large for a letter; please ask the sender for them.',
      ].join('\n'),
    recallSubject: title => `Recalled: ${title}`.slice(0, 180),
    recallBody: ({ name, title, reason }) =>
      [`Dear ${name},`, '', `This document has been recalled: ${title}.`, `Reason: ${reason}`, 'Please do not use it.'].join(
        '\n',
      ),
    failed: code => (code === 'mail/not-configured' ? 'No mail server is set up.' : 'The mail server refuses this address.'),
  },
  sendErrors: {
    'exchange/no-link': 'The issuing body is not connected to the exchange.',
    'exchange/no-code': 'The receiver has no electronic code.',
    'exchange/cannot-send': 'The package lacks something it must have; see the page of the exchange.',
    'gateway/bad-credentials':
      'The exchange refuses our account. Ask the administrator to check it, then send again on the page of the exchange.',
    'gateway/unknown-receiver': "The exchange does not know the receiver. Check the receiver's code, then send again.",
    'gateway/unknown-sender': 'The sending body is not registered at the exchange. Ask the administrator to register its code.',
    'gateway/bad-package':
      'The exchange refuses the form of the package. Tell the administrator; details are on the page of the exchange.',
    'gateway/receiver-locked': 'The receiver is locked at the exchange. Send another way, or contact the receiver.',
    'gateway/too-large': 'The files are too large for the exchange. Divide them, then send again.',
    other: 'Not sent yet. See the page of the exchange for details.',
  },
  notices: {
    'outgoing.asked': data => `Your opinion is asked on the draft “${said(data, 'title')}”.`,
    'outgoing.submitted': data => `For your approval: ${said(data, 'title')}.`,
    'outgoing.returned': data => `Sent back to be changed: ${said(data, 'title')}.`,
    'outgoing.to-sign': data => `Approved, waiting for your signature: ${said(data, 'title')}.`,
    'outgoing.to-co-sign': data => `It is your turn to co-sign: ${said(data, 'title')}.`,
    'outgoing.to-seal': data => `Your body has co-signed; the seal is awaited: ${said(data, 'title')}.`,
    'outgoing.co-declined': data =>
      `One side declined to sign; the document is back in drafting: ${said(data, 'title')}. Reason: ${said(data, 'reason')}`,
    'outgoing.signatures-void': data =>
      `A co-signed document is back in drafting; signatures made no longer count: ${said(data, 'title')}.`,
    'outgoing.issued': data => `Issued as ${said(data, 'designation')}: ${said(data, 'title')}.`,
    'outgoing.told': data => `${said(data, 'designation')} was sent to you: ${said(data, 'title')}.`,
    'outgoing.number-cancelled': data =>
      `Number ${said(data, 'designation')} was cancelled; the document waits to be issued: ${said(data, 'title')}. Reason: ${said(data, 'reason')}`,
    'outgoing.recalled': data => `Recalled: ${said(data, 'title')}.`,
  },
  problems: {
    'outgoing/receiver-ended': ({ line, successors }) =>
      Array.isArray(successors) && successors.length > 0
        ? `“${String(line)}” has ended; choose its successor: ${successors.join(', ')}.`
        : `“${String(line)}” has ended and has no successor on record.`,
    'outgoing/receiver-unclear': ({ line, names }) => {
      const found = Array.isArray(names) ? names : []
      return `${found.length} colleagues are named “${String(line)}”: ${found.join('; ')}. Type the title too, such as “${String(found[0] ?? '')}”.`
    },
    'outgoing/secret-refused': () =>
      'Secret documents are not drafted, numbered or sent on this networked system. Write them on a computer without network, enter them in the separate register of secret documents, and send them as the rules on state secrets say.',
    'outgoing/abstract-needed': () => 'Enter the abstract.',
    'outgoing/sign-needed': () => 'Enter the sign, such as BC-VPUBND.',
    'outgoing/register-needed': () => 'Choose a register.',
    'outgoing/type-of-other-system': () =>
      'This body does not issue such a type: those of the State and of the Party differ. Choose another type or another body.',
    'outgoing/term-register-needed': () =>
      'Documents of the Party are numbered by type and term of the committee. No register of the term takes this type; ask the clerk to make it under Registers.',
    'outgoing/party-needs-term': () => 'A register of a Party body states the term of the committee, as 2025-2030.',
    'outgoing/term-for-party': () =>
      'Administrative documents are numbered by year (Điều 15.1, NĐ 30/2020/NĐ-CP). Only registers of Party bodies state a term.',
    'outgoing/term-register-one-type': () => 'A register of a term takes exactly one type.',
    'outgoing/advisory-needs-register': () =>
      'An advisory body that uses the seal of its host needs a register of its own for this type. Ask the clerk to make it first.',
    'outgoing/advisory-own-series': data =>
      `${said(data, 'advisory')} takes its numbers from its own register (Phụ lục I, II.3.a, NĐ 30/2020/NĐ-CP). Choose “${said(data, 'name')}”.`,
    'outgoing/advisory-names-itself': data =>
      `The register “${said(data, 'name')}” is for documents in the name of ${said(data, 'advisory')} alone. Change the issuing body or choose another register.`,
    'outgoing/form-open': data => `Fields of the form are still empty: ${fieldNames(data['open'], 'en')}.`,
    'outgoing/form-ends-early': () => 'The end stated in the form must come after its beginning. Check days and hours.',
    'outgoing/joint-not-known': () =>
      'NĐ 30/2020/NĐ-CP has no form for several bodies signing this type. Remove the co-signers, or submit the agreed PDF as it is.',
    'outgoing/template-name-needed': () => 'Name the template, at least 3 characters.',
    'outgoing/template-taken': data => `There is a template named “${said(data, 'name')}” for this type already.`,
    'outgoing/no-such-template': () => 'This template is out of use, has ended or is not for the chosen body. Choose another.',
    'outgoing/template-body-ended': data =>
      `The template sends to “${said(data, 'line')}”, which is no more. Ask its keeper to change the receivers.`,
    'outgoing/no-such-file': () => 'The draft has no such Word file.',
    'outgoing/nothing-chosen': () => 'Choose at least one slip.',
    'outgoing/cannot-mend': () =>
      'The chosen slips stand where the file cannot be mended by itself (automatic numbers, fields, tabs). Open it in Word.',
    'outgoing/not-your-body': () => 'Choose your own body, or the one your office serves.',
    'outgoing/date-in-past': data => `This day has gone by; today is ${day(data, 'today')}.`,
    'outgoing/date-in-future': data => `This day has not come; today is ${day(data, 'today')}.`,
    'outgoing/before-issue': data => `The document was issued on ${day(data, 'issuedOn')}; enter that day or a later one.`,
    'outgoing/post-receiver-needed': () => 'Enter at least one receiver, one to a line.',
    'outgoing/post-receivers-many': () => 'At most 500 receivers at a time. Enter them as several sendings.',
    'outgoing/envelopes-needed': () => 'The number of envelopes is a whole number, 1 or more.',
    'outgoing/envelopes-many': () => 'At most 10,000 envelopes at a time. Look at the number again.',
    'outgoing/copy-part-needed': () => 'Choose at least one paragraph for the extract.',
    'outgoing/copy-user-needed': () => 'Enter the name of who uses the file copy.',
    'outgoing/copy-allower-needed': () => 'Enter who allowed the use of the file copy.',
    'outgoing/copy-in-use': data =>
      `${said(data, 'user')} has had the file copy since ${day(data, 'on')}. Note its return first.`,
    'outgoing/copy-was-in-use': data => `The file copy was out until ${day(data, 'until')}. Enter this use on that day or later.`,
    'outgoing/copy-not-in-use': () => 'Nobody is using this file copy.',
    'outgoing/before-lent': data => `The file copy was taken out on ${day(data, 'on')}; it cannot have come back earlier.`,
    'outgoing/signer-not-permitted': () => 'This person is not among the permitted signers of the issuing body. Choose another.',
    'outgoing/signer-needed': () => 'Choose the signer before submitting.',
    'outgoing/designation-taken': data =>
      `${String(data['designation'])} is borne by “${String(data['abstract'])}” from another register with the same sign. Un-approve it and choose another register or sign, or take a reserved number.`,
    'outgoing/made-elsewhere': () =>
      'The content of this document is written and approved on another page. Open that page and send it back; the document here is then taken back.',
    'issuing/handed-over': () => 'The document to be signed and issued is there already. Go on with it on its own page.',
    'outgoing/nobody-to-send': () => 'There is no receiver to send to. Add receivers to the list.',
    'outgoing/not-of-the-office': data =>
      `${said(data, 'name')} is not of this office. Choose people and divisions from the list.`,
    'outgoing/nobody-inside': () => 'Choose a colleague or a division.',
    'outgoing/clerk-sends-outside': data =>
      `${said(data, 'name')} is outside the office: ask the clerk to send it. You may send to colleagues and divisions.`,
    'outgoing/sent-already': () =>
      'The document has been sent, or tasks or other documents stand on it. Recall it instead of cancelling its number.',
    'outgoing/paper-number-ahead': data =>
      `The next number of the register is ${said(data, 'next')}, the paper bears ${said(data, 'number')}. Reserve the numbers between under Registers, then enter it again.`,
    'outgoing/paper-number-used': data =>
      `Another document has number ${said(data, 'number')}. Look again at number, register and date of the paper.`,
    'outgoing/paper-signer-needed': () => 'Choose the signer, or type the name that the paper bears.',
    'outgoing/signed-file-needed': () => 'Choose the PDF of the signed copy.',
    'outgoing/pass-on-outside': data => `${said(data, 'name')} is of this office: use Forward on the page of the document.`,
    'outgoing/nobody-asked': () => 'Choose at least one person, division or body to ask.',
    'outgoing/not-asked': () => 'No opinion of yours is awaited on this document.',
    'outgoing/say-what-to-change': () => 'Say what should change, or why you disagree.',
    'outgoing/level-needed': () => 'Choose who signs off.',
    'outgoing/level-twice': () => 'One person for each level.',
    'outgoing/leader-needed': () => 'Choose the leader who approves.',
    'outgoing/not-an-earlier-level': () => 'It can be sent back to the drafter or to a level before this one.',
    'outgoing/scan-needed': () => 'Attach the scan of the signed paper (PDF or image).',
    'outgoing/not-approved': () => 'The document has not been approved.',
    'outgoing/other-bytes': () => 'The file to be signed is not the one that was approved. Open the page again and sign again.',
    'outgoing/not-signed': () => 'The document is not signed. Note the signature, then issue it.',
    'outgoing/on-its-page': () => 'Do this on the page of the outgoing document, so that register and receivers agree.',
    'outgoing/number-needed': () => 'Enter the number.',
    'outgoing/bad-suffix': () => 'A sub-number is one letter (a, b, c …) or “bis”, added to a number that was given.',
    'outgoing/files-needed': () => 'There is no file to issue.',
    'outgoing/bad-email': () => 'This is no e-mail address.',
    'outgoing/cannot-be-set': data => CANNOT_BE_SET[said(data, 'code')] ?? `The document cannot be set (${said(data, 'at')}).`,
    'outgoing/electronic-original': () =>
      'This file bears digital signatures and counts as the original: pass it on or send it as it is, or print it and copy it on paper.',
    'outgoing/scan-of-paper-needed': () => 'Choose the scan (PDF) of the paper to be copied.',
    'outgoing/text-not-whole': data =>
      `A place of the document was never filled in: “${said(data, 'words')}”. Write it, then go on; nothing was kept or sent.`,
    'outgoing/permitted-already': () => 'This person is in the list already.',
    'outgoing/not-on-the-staff': () => 'Choose somebody who is in office.',
    'outgoing/register-name-needed': () => 'Name the register, with at least 3 letters.',
    'outgoing/bad-term': () => 'Write the term as 2025-2030.',
    'outgoing/count-needed': () => 'Reserve 1 to 50 numbers at a time.',
    'outgoing/not-yours-to-sign': () => 'Only the appointed signer, at the signing step, can sign this document.',
    'outgoing/co-signer-name-needed': () => 'Enter the name of the co-signer.',
    'outgoing/co-signer-twice': () => 'Everybody signs once; the signer is not a co-signer as well.',
    'outgoing/co-signer-not-permitted': data =>
      `${said(data, 'name')} is no longer on the list of permitted signers of that body. Choose the co-signer anew, then submit.`,
    'outgoing/others-sign-first': () =>
      'Not yet: somebody before you in the order has not signed. You will be told when it is your turn.',
    'outgoing/signed-by-you': () => 'You have signed this document. To change it, ask the issuing body to un-approve it.',
    'outgoing/signed-digitally-by-others': () =>
      'A side has signed digitally, so no paper signature is noted. Go on digitally, or un-approve and submit again to sign on paper.',
    'outgoing/outside-has-not-signed': data =>
      `${said(data, 'name')} has not signed. Send the file for signing and take it in again, or un-approve and submit again to sign on paper.`,
    'outgoing/nobody-outside-waits': () => 'No signature from outside this system is awaited.',
    'outgoing/not-the-file-sent': () =>
      'This is not the file that was sent: the approved text and the signatures before must stay as they are. Ask the other side to sign the very file it received, without printing or re-saving it.',
    'outgoing/no-new-signature': () =>
      'Nobody has signed this file since it was sent. Ask the other side to sign and send it again.',
    'outgoing/signature-does-not-hold': data =>
      `The signature of ${said(data, 'signer')} does not hold in this file. Ask the other side to sign the file it received again.`,
    'outgoing/not-a-pdf': () => 'Only a PDF can be signed.',
    'outgoing/signed-already': () => 'This file carries a signature already; it is not signed again.',
    'outgoing/signing-under-way': () =>
      'A request to sign this document is under way. Wait for its end (at most 3 minutes), or cancel it.',
    'outgoing/seal-needed': () =>
      'A digitally signed document needs the seal of the body at the issue. Choose the seal and enter its password.',
    'outgoing/no-task-chosen': () => 'Choose at least one task.',
    'outgoing/signer-assigns': () => 'The signer gives the tasks of a document; this one names no signer.',
    'outgoing/task-entered': data => `Task ${said(data, 'n')} is under follow-up already.`,
    'outgoing/body-not-matched': data => `No living body is called “${said(data, 'typed')}”.`,
    'outgoing/lead-needed': () => 'Enter the lead body.',
    'outgoing/nothing-to-read': data => `${said(data, 'name')}: no text to read. Keep the PDF as it is, or type the text.`,
    'outgoing/topic-needed': () => 'Enter the topic.',
    'outgoing/text-needed': () => 'Enter the text, at least 10 letters.',
    'outgoing/no-such-paragraph': () => 'This paragraph is out of use.',
    'outgoing/one-version': () => 'The draft has one version only.',
    'outgoing/no-such-request': () => 'There is no such request.',
    'signing/certificate-ended': () => 'The certificate of this key has ended. Get a new one and add it again.',
    'signing/bad-address': () => 'The address of a signing service begins with https://',
    'signing/bad-stamp-address': () => 'The address of the time stamp authority must be http://… or https://…',
    'signing/no-time-stamp': () => 'Save the address of the time stamp authority before trying it.',
    'signing/name-and-token': () => 'Enter the name and the access token.',
    'signing/no-certificate-in-text': () => 'No certificate could be read from what was pasted, or it has no name.',
    'signing/try-first': () => 'Try the connection first; a service that answers can be chosen.',
    'series/number-moved': data =>
      `Number ${said(data, 'expected')} has just been taken by another document; the next is ${said(data, 'next')}. Look again and press once more.`,
    'series/no-such-number': data => `Number ${said(data, 'number')} has not been given in ${said(data, 'period')}.`,
    'series/not-reserved': data => `Number ${said(data, 'number')} is not a reserved one.`,
    'series/number-taken': data => `Number ${said(data, 'number')}${said(data, 'suffix')} is used already.`,
    'series/name-taken': data => `The body has a register named “${said(data, 'name')}” already.`,
    'series/not-found': () => 'There is no such register.',
    'records/no-such-receiver': () => 'The document has no such receiver.',
  },
}
