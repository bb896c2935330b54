/** An address as it may stand in logs and in the outbox, enough to trace a lost mail: `s***@example.com`. */
export function maskAddress(address: string): string {
  return `${address.slice(0, 1)}***${address.slice(address.lastIndexOf('@'))}`
}
