// One installation at a time in a checkout. Plain JavaScript for Node 20: it runs before anything is installed.
import { readFileSync, renameSync, rmSync, statSync, linkSync, writeFileSync } from 'node:fs'

const LOOK_AGAIN_MS = 200
/** No installation takes so long: whoever wrote such an old lock is gone, even if his number lives on in another process. */
const ABANDONED_MS = 30 * 60_000

/**
 * Runs `work` while no other process of this checkout does; waits for one that is at it, and says so once through `waiting`.
 * A lock whose process is gone counts as none.
 * @param {string} path of the lock file, outside what the work deletes
 * @param {{ work: () => void, waiting: () => void }} parts
 */
export function alone(path, { work, waiting }) {
  for (let told = false; !taken(path); sleep(LOOK_AGAIN_MS)) {
    if (!told) waiting()
    told = true
  }
  try {
    work()
  } finally {
    rmSync(path, { force: true })
  }
}

function taken(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    removeIfAbandoned(path)
    return false
  }
}

/** Moves the lock aside before looking at it a second time, so that of two waiting processes none removes the other's fresh lock. */
function removeIfAbandoned(path) {
  if (!isAbandoned(path)) return
  const aside = `${path}.${process.pid}`
  try {
    renameSync(path, aside)
  } catch {
    return
  }
  if (!isAbandoned(aside)) putBack(aside, path)
  rmSync(aside, { force: true })
}

function putBack(aside, path) {
  try {
    linkSync(aside, path)
  } catch {
    // Somebody has taken the lock in the meantime: theirs stands.
  }
}

function isAbandoned(path) {
  try {
    const holder = Number(readFileSync(path, 'utf8'))
    const age = Date.now() - statSync(path).mtimeMs
    return age > ABANDONED_MS || (Number.isInteger(holder) && holder > 0 && !isAlive(holder))
  } catch {
    return false
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function sleep(ms) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
}
