import type { Page } from 'playwright-core'

/** A point of a PDF file in millimetres. */
const point = 25.4 / 72

/** The sheets that come out of the printer, each as its width and height in millimetres. */
export async function printed(page: Page): Promise<{ sheets: [number, number][]; pdf: Buffer }> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  const file = pdf.toString('latin1')
  const pages = file.match(/\/Type\s*\/Page\b/g) ?? []
  const sheets = [...file.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(
    ([, width, height]): [number, number] => [
      Math.round(Number(width) * point),
      Math.round(Number(height) * point),
    ],
  )
  if (sheets.length !== pages.length)
    throw new Error(`${pages.length} pages, ${sheets.length} of them measured`)
  return { sheets, pdf }
}
