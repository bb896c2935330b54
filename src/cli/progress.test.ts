import { expect, it } from 'vitest'
import { seconds } from '../domain/time.ts'
import { startProgress } from './progress.ts'

function watched(isTTY: boolean) {
  const written: string[] = []
  let time = 1_000_000
  return {
    output: { isTTY, write: (text: string) => written.push(text) },
    now: () => time,
    pass(duration: number) {
      time += duration
    },
    text: () => written.join(''),
  }
}

it('shows a moving bar on a terminal, redrawn ten times a second at most', () => {
  const { output, now, pass, text } = watched(true)
  const progress = startProgress(output, 'ja', now)
  for (let count = 0; count <= 1000; count += 10) {
    progress.show('確認', count / 1000, count)
    pass(10)
  }
  progress.end()
  expect(text().split('\r\x1b[K')[6]).toBe(
    `確認  ${'█'.repeat(12)}${'░'.repeat(12)}  50 %  500 件  1,000 件/秒`,
  )
  expect(text().split('\r\x1b[K')).toHaveLength(13)
  expect(text()).toMatch(/確認 {2}1,000 件 {2}1\.0 秒で完了 {2}990 件\/秒\n$/)
})

it('writes a plain line every few seconds elsewhere, and one at the end of each step', () => {
  const { output, now, pass, text } = watched(false)
  const progress = startProgress(output, 'en', now)
  for (const what of ['Checking', 'Storing']) {
    for (let count = 0; count <= 40_000; count += 10_000) {
      progress.show(what, count / 40_000, count)
      pass(seconds(1))
    }
  }
  progress.end()
  expect(text()).toBe(
    [
      'Checking   75 %  30,000  10,000/s',
      'Checking  40,000  done in 5.0 s  8,000/s',
      'Storing   75 %  30,000  10,000/s',
      'Storing  40,000  done in 5.0 s  8,000/s',
      '',
    ].join('\n'),
  )
})

it('shows nothing of work that was over at once', () => {
  const { output, now, text } = watched(false)
  startProgress(output, 'en', now).end()
  expect(text()).toBe('')
})
