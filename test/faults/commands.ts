import { type Ended, runPortal } from '../harness/processes.ts'
import { publicUrl, secret } from './site.ts'

/** Stands in every secret that a test gives; it may appear in no output. */
export const canary = 'Kanaria7geheim'

/** A sound production environment but for what the test changes; `undefined` takes a setting away. */
export function production(
  changes: Readonly<Record<string, string | undefined>> = {},
): Record<string, string> {
  const settings = {
    NODE_ENV: 'production',
    PORT: '0',
    PUBLIC_URL: publicUrl,
    SMTP_URL: `smtp://portal:${canary}@127.0.0.1:9`,
    MAIL_FROM: 'portal@example.com',
    PORTAL_SECRET: `${canary}-${secret}`,
    ...changes,
  }
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as Record<
    string,
    string
  >
}

export type Timed = Ended & { readonly took: number; readonly output: string }

export async function timed(...given: Parameters<typeof runPortal>): Promise<Timed> {
  const begun = performance.now()
  const ended = await runPortal(...given)
  return { ...ended, took: performance.now() - begun, output: ended.stdout + ended.stderr }
}

/** The settings a failed start names, sorted. */
export const named = ({ stderr }: Ended): string[] =>
  [...stderr.matchAll(/^ {2}([A-Z_]+): /gm)].map(([, name = '']) => name).sort()
