import type { Instant } from '../domain/time.ts'
import { seconds } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import { texts } from '../i18n/texts.ts'

/** Where progress is shown: the process's stderr, or anything that takes text. */
export type ProgressOutput = { readonly isTTY?: boolean; write(text: string): unknown }

export type Progress = {
  /**
   * Tells how far the work is. `what` is the step in the operator's words (a new one begins a new line), `part`
   * what is done of it from 0 to 1, `count` how many things that is. May be called as often as is handy.
   */
  show(what: string, part: number, count: number): void
  /** Closes the last line; nothing is shown any more. */
  end(): void
}

const words = texts({
  ja: {
    count: (count: string) => `${count} 件`,
    rate: (rate: string) => `${rate} 件/秒`,
    lasted: (duration: string) => `${duration} 秒で完了`,
  },
  en: {
    count: (count: string) => count,
    rate: (rate: string) => `${rate}/s`,
    lasted: (duration: string) => `done in ${duration} s`,
  },
  'zh-CN': {
    count: (count: string) => `${count} 条`,
    rate: (rate: string) => `${rate} 条/秒`,
    lasted: (duration: string) => `用时 ${duration} 秒`,
  },
})

const barWidth = 24
const redrawEvery = 100
/** A log file or another program wants to see that something moves, not every step. */
const lineEvery = seconds(3)
const eraseLine = '\r\x1b[K'

/** Shows long work: a bar that moves on a terminal, a plain line every few seconds elsewhere. */
export function startProgress(output: ProgressOutput, language: Language, now: () => Instant): Progress {
  const say = words(language)
  let step: { what: string; count: number; beganAt: Instant } | undefined
  let shownAt: Instant = 0

  const number = (value: number) => Math.round(value).toLocaleString('en-US')
  const rate = (count: number, beganAt: Instant) =>
    say.rate(number(count / Math.max((now() - beganAt) / seconds(1), 0.001)))

  function closeStep() {
    if (!step) return
    const { what, count, beganAt } = step
    const duration = ((now() - beganAt) / seconds(1)).toFixed(1)
    const line = `${what}  ${say.count(number(count))}  ${say.lasted(duration)}  ${rate(count, beganAt)}`
    output.write(`${output.isTTY ? eraseLine : ''}${line}\n`)
    step = undefined
  }

  return {
    show(what, part, count) {
      if (step?.what !== what) {
        closeStep()
        step = { what, count, beganAt: now() }
        shownAt = output.isTTY ? 0 : now()
      }
      step.count = count
      if (now() - shownAt < (output.isTTY ? redrawEvery : lineEvery)) return
      shownAt = now()
      const whole = Math.min(Math.max(part, 0), 1)
      const percent = `${Math.floor(whole * 100)} %`.padStart(5)
      const filled = Math.floor(whole * barWidth)
      const bar = `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)}`
      const figures = `${percent}  ${say.count(number(count))}  ${rate(count, step.beganAt)}`
      output.write(output.isTTY ? `${eraseLine}${what}  ${bar} ${figures}` : `${what}  ${figures}\n`)
    },
    end: closeStep,
  }
}
