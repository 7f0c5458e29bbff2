import type { LaunchOptions } from '@playwright/test'
import packaged from '@sparticuz/chromium'

/** Flags of the packaged browser that change what is tested, or crash under load. */
const UNWANTED = new Set(['--disable-web-security', '--single-process', "--headless='shell'"])

/** The browser inside the npm package, or the one named by CHROMIUM_PATH. */
export async function chromiumOptions(): Promise<LaunchOptions> {
  const own = process.env['CHROMIUM_PATH']
  if (own) return { executablePath: own, args: ['--no-sandbox'] }
  return { executablePath: await packaged.executablePath(), args: packaged.args.filter(arg => !UNWANTED.has(arg)) }
}
