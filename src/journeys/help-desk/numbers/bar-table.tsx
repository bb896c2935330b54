export type BarTableProps = {
  caption: string
  /** Of the first column, and of each value. */
  headings: readonly [string, ...string[]]
  rows: readonly { label: string; values: readonly number[] }[]
  show: (value: number) => string
}

/**
 * A table in which each number also stands as a bar: the same reading by eye, by ear and on paper, and nothing in it
 * depends on a colour. Bars of one table share one measure.
 */
export function BarTable({ caption, headings, rows, show }: BarTableProps) {
  const most = Math.max(1, ...rows.flatMap(({ values }) => values))
  return (
    <table class={headings.length > 2 ? 'chart several' : 'chart'}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {headings.map((heading) => (
            <th scope="col">{heading}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, values }) => (
          <tr>
            <th scope="row">{label}</th>
            {values.map((value) => (
              <td>
                <div class="drawn">
                  <span>{show(value)}</span>
                  <Bar part={value / most} />
                </div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Bar({ part }: { part: number }) {
  return (
    <svg class="measure" width="100%" height="14" aria-hidden="true" focusable="false">
      <rect width={`${Math.round(part * 1000) / 10}%`} height="14" />
    </svg>
  )
}
