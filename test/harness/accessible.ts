import { type AxeResults, type RunOptions, source } from 'axe-core'
import type { Page } from 'playwright-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong with the page as it stands, by all rules we keep or by those named: one line each. */
export async function violationsOf(page: Page, rules?: readonly string[]): Promise<string[]> {
  // Half a megabyte: a page whose content is replaced keeps it.
  if (await page.evaluate("typeof axe === 'undefined'")) await page.evaluate(source)
  const values = [...(rules ?? tags)]
  const options: RunOptions = {
    runOnly: { type: rules ? 'rule' : 'tag', values },
    resultTypes: ['violations'],
  }
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`),
  )
}
