import { lastProof } from '../services/timed-backup.ts'
import { fail, ok, warn, type Check } from './check.ts'

const DAY_MS = 86_400_000
/** A week, and a night in which the machine was off. */
const PROVED_WITHIN_MS = 8 * DAY_MS

/** Whether copies are made by timetable, and when one was last restored and found equal. */
export const backupCheck: Check = {
  name: 'backups',
  async look({ db, config }) {
    if (!config.backupDir)
      return warn(
        'Chưa đặt BACKUP_DIR: không có bản sao lưu hằng đêm nào được làm và thử phục hồi',
        'BACKUP_DIR is not set: no copy is made every night and proved every week',
      )
    const proof = await lastProof(db.kysely)
    if (proof?.problem)
      return fail(
        `Thử phục hồi ${proof.file} không được: ${proof.problem}`,
        `${proof.file} could not be restored: ${proof.problem}`,
      )
    if (!proof || Date.now() - Date.parse(proof.at) > PROVED_WITHIN_MS)
      return warn(
        `Lần thử phục hồi gần nhất: ${proof?.at ?? 'chưa có'} (làm mỗi Chủ nhật)`,
        `last restored for proof: ${proof?.at ?? 'never'} (every Sunday)`,
      )
    return ok(
      `${proof.file} đã phục hồi thử, khớp ${proof.rows} dòng`,
      `${proof.file} was restored and equals, ${proof.rows} rows`,
    )
  },
}
