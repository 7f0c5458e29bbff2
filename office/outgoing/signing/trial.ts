/** The issuer of trial certificates: its name tells everybody, in any program, that they have no legal value. */
export const TRIAL_AUTHORITY = 'CA dùng thử Khéo (không có giá trị pháp lý)'

/** Whoever tries the product signs with this password: it stands on the page, because trial keys protect nothing. */
export const TRIAL_PASSWORD = 'dung-thu'

/** Whether a certificate of this issuer is for trying only. */
export const isTrial = (issuer: string): boolean => issuer === TRIAL_AUTHORITY
