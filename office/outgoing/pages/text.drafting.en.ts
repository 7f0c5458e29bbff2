import { FORM_FIELDS } from './drafting/form-words.ts'
import type { DraftingText } from './text.drafting.vi.ts'

export const draftingEn: DraftingText = {
  // The printed forms of a type (Phụ lục III, mẫu 1.7–1.10)
  formPart: (number: string) => `Form ${number} (Phụ lục III, Nghị định 30/2020/NĐ-CP)`,
  formNumbers: { 'giay-moi': '1.7', 'giay-gioi-thieu': '1.8', 'bien-ban': '1.9', 'giay-nghi-phep': '1.10' },
  formFields: FORM_FIELDS.en,
  formHour: 'For example 8:30.',
  formNote: 'The set words of the form are written by themselves. The text below is what you add.',
  formOn: 'Fill in the form',
  formOff: 'This type has a printed form of its own; the draft is written freely.',
  formDrop: 'Drop the form, write freely',
  // Co-signers
  secretarySigns: 'The secretary signs the minutes too',
  otherSideSigns: 'The other side',
  coAuthority: n => `For whom (co-signer ${n})`,
  coPosition: n => `Position (co-signer ${n})`,
  coName: n => `Full name (co-signer ${n})`,
  coPost: n => `Co-signer ${n} in this system`,
  coPostHint: 'The permitted signers of other bodies. Leave empty when the other side does not use this system.',
  coSignersNote:
    'Printed on the left, before the signer. Digital signatures follow the printed order: each person, then the seal of his body, the signer last; then the clerk numbers and seals. A side outside this system signs on paper, or signs the file that is sent to it and the clerk takes it in.',
  secretaryNote:
    'Printed on the left, before the chair. The secretary signs first, the chair after; the body seals at the issue.',
  jointNotKnown:
    'Joint documents: NĐ 30/2020/NĐ-CP has no form for several bodies signing this type. Submit the agreed PDF as it is; co-signers entered before are not printed.',
  partyNote:
    'Document of the Party: heading, number and sign, authority follow the guidance of the Party Central Office. Sizes and line distance rest on copies of the guidance; compare before signing.',
  // Templates
  templates: 'Document templates',
  templatesNote: 'Templates that hold are offered for a new draft: type, opening, legal bases, sections, receivers.',
  commonTemplates: 'Templates of every body',
  noTemplates: 'There is no template yet. Those who keep templates of the body make the first.',
  administration: 'Administration',
  toTemplates: 'Back to templates',
  noTemplate: 'none',
  newTemplate: 'New template',
  changeTemplate: 'Change the template',
  changeTemplateNote: 'The changed one takes the place of the old; drafts begun with the old one stay as they are.',
  keepTemplate: 'Keep the template',
  templateName: 'Name of the template',
  templateScope: 'For',
  templateAll: 'every body',
  templateUntil: 'Holds until the end of',
  templateExpired: day => `ended ${day}`,
  templateOwner: 'Kept by',
  templateUsed: 'Used',
  templateHolds: 'Holds',
  templateAbstract: 'Suggested abstract',
  templateBody: 'Text',
  templateBegin: 'Draft with it',
  templateEnd: 'End',
  templatePick: 'Template',
  templatePickHint: 'A template brings its type and what the draft begins with.',
  // Slips in a Word file that goes along
  mendFile: 'Proofread the file',
  mendFileNote:
    'Chosen slips are mended in a new file beside the original, which stays as it is. Only the wrong words change, the look stays.',
  mendFileClean: 'No slip of spelling, capitals or dates was found in the file.',
  mendFileDo: 'Mend the chosen slips',
  mendDrop: '(left out)',
  toEditor: 'Back to the editor',
}
