import type { JobRunner } from '../../../platform/jobs.ts'

/** The job that reads one scan; its data name the file. */
export const SCAN_JOB = 'read-scan'

/** Wakes the reading of a file; while one waits for it, no other is added. */
export async function sendScan(jobs: Pick<JobRunner, 'send'> | undefined, hash: string): Promise<void> {
  await jobs?.send(SCAN_JOB, { hash }, { onceKey: hash })
}
