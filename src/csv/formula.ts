/**
 * What makes a spreadsheet run a cell as a formula (OWASP CSV Injection): the full-width signs too, which Japanese
 * input methods write and some spreadsheets take for the others. Apostrophes that stand before one are counted in, so
 * that each can be told from ours and the way there and back gives the same cell.
 */
const armed = /^'*[=+\-@\t\r\n＝＋－＠]/
const disarmed = /^'+[=+\-@\t\r\n＝＋－＠]/

/** Puts an apostrophe before a cell that a spreadsheet would run; telephone numbers with + get one as well. */
export function disarm(cell: string): string {
  return armed.test(cell) ? `'${cell}` : cell
}

/** Takes back the apostrophe that `disarm` puts before a cell, and no other. */
export function takeBack(cell: string): string {
  return disarmed.test(cell) ? cell.slice(1) : cell
}
