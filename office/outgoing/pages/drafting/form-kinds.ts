// Read by pages too: no writer and no schema may come along.

/** Types that have a printed form of their own (Phụ lục III, mẫu 1.7–1.10). */
const FORM_KINDS = ['giay-moi', 'giay-gioi-thieu', 'bien-ban', 'giay-nghi-phep'] as const
export type FormKind = (typeof FORM_KINDS)[number]
export const formKindOf = (type: string): FormKind | null => FORM_KINDS.find(kind => kind === type) ?? null

/** Types that two or more sign by their printed form: minutes by secretary and chair (mẫu 1.9), agreements by each side. */
const SIGNED_TOGETHER: readonly string[] = ['bien-ban', 'hop-dong', 'ban-ghi-nho', 'ban-thoa-thuan']
export const isSignedTogether = (type: string): boolean => SIGNED_TOGETHER.includes(type)
