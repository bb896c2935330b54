/** Of all portals in the process, which only tests have more than one of: they wait for each other, and no more. */
const last = new Map<string, Promise<unknown>>()

/** Runs `work` after all earlier work of the same `subject` in this process, whatever became of that. */
export async function oneAtATime<T>(subject: string, work: () => Promise<T>): Promise<T> {
  const before = last.get(subject)
  const mine = before ? before.then(work, work) : work()
  last.set(subject, mine)
  try {
    return await mine
  } finally {
    if (last.get(subject) === mine) last.delete(subject)
  }
}
