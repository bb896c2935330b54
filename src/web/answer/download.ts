import type { World } from '../../world.ts'

/**
 * The pieces of a file as they are written while it is sent. One that cannot be written to its end breaks off, which
 * browsers tell as a failed download, and the log as an error.
 */
export async function* tellingOfFailure(
  pieces: AsyncIterable<Uint8Array>,
  { log, requestId }: { log: World['log']; requestId: string },
): AsyncGenerator<Uint8Array> {
  try {
    yield* pieces
  } catch (cause) {
    log.error({ request: requestId, err: cause }, 'a download broke off')
    throw cause
  }
}
