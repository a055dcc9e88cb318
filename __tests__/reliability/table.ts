import type { Recorded } from './record.ts'

/** The worlds that cells are played in are opened with seeds from 1 to this. */
export const seeds = 7

export const legend = [
  'G green · B put back · R refused before anything was touched · P pending · S stuck, needs a person · F finished by post',
  'then what users have, on Google Cloud and then on AWS: o the old version, n the new one. · never came to the point. ! a promise was broken.',
  'Faults: < without effect, > after the effect; a cell is once/for ever.',
  'Each cell was followed by another run without faults, which ended green, with the new version and nothing left behind.',
] as const

const platforms = { lambda: 'Lambda', 'ecs-express': 'ECS Express Mode', ecs: 'ECS' } as const

/** Of a platform beside Cloud Run, where something goes wrong at what is asked of AWS. */
const titlesOf = (platform: keyof typeof platforms): readonly (readonly [string, string])[] => {
  const both = `Cloud Run and ${platforms[platform]}`
  return [
    [platform, `${both}: an update`],
    [`${platform}-back`, `${both}: the new version answers 500 on AWS; from there on, and on the way back`],
    [`${platform}-crash`, `${both}: the new version does not start on AWS; from there on, and on the way back`],
    [
      `${platform}-kill`,
      `${both}: SIGKILL at a changing request, before or after its effect; then post, or post cut off, or only the next run`,
    ],
    [`${platform}-cancel`, `${both}: the run is cancelled (SIGINT), then post`],
  ]
}

export const titles: Readonly<Record<string, string>> = {
  both: 'Both clouds: an update',
  'both-back-gcp': 'Both clouds: the candidate on Google Cloud answers 500; on the way back',
  'both-back-aws': 'Both clouds: the new version answers 500 on AWS; from its update on, and on the way back',
  'both-crash-aws':
    'Both clouds: the new version does not start on AWS, which takes it back by itself; from its update on',
  'both-kill':
    'Both clouds: SIGKILL at a changing request, before or after its effect; then post, or post cut off, or only the next run',
  'both-cancel': 'Both clouds: the run is cancelled (SIGINT), then post',
  ...Object.fromEntries((['lambda', 'ecs-express', 'ecs'] as const).flatMap(titlesOf)),
  update: 'Google Cloud: an update',
  back: 'Google Cloud: a release whose candidate answers 500, on its way back',
  delivery: 'Delivery of the image',
  kill: 'Google Cloud: SIGKILL at a changing request, before or after its effect; then post, or only the next run',
  cancel: 'Google Cloud: the run is cancelled (SIGINT), then post',
}

/** The whole table as text of a fixed width. */
export function tableText(cells: readonly Recorded[]): string {
  const parts = Object.entries(titles).flatMap(([table, title]) => {
    const own = cells.filter((cell) => cell.table === table)
    return own.length === 0 ? [] : [`${title}\n\n${grid(own)}`]
  })
  return [...parts, legend.join('\n'), totals(cells)].join('\n\n')
}

export function totals(cells: readonly Recorded[]): string {
  const played = cells.filter(({ letters }) => !letters.startsWith('·'))
  const broken = cells.filter(({ letters }) => letters.endsWith('!')).length
  const falseGreens = cells.filter(({ falseGreen }) => falseGreen).length
  return `${played.length} cells, ${broken} broken promises, ${falseGreens} false greens`
}

/** One line a row; where faults last, a cell is `once/ever`. */
function grid(cells: readonly Recorded[]): string {
  const rows = unique(cells.map(({ row }) => row)).sort(byNameAndNumber)
  const columns = unique(cells.map(({ column }) => column.replace(/ ever$/, ''))).sort(byOrder)
  const found = new Map(cells.map((cell) => [`${cell.row}\n${cell.column}`, cell.letters]))
  const shown = (row: string, column: string): string => {
    const [once, ever] = [found.get(`${row}\n${column}`), found.get(`${row}\n${column} ever`)]
    return once === undefined && ever === undefined ? '' : ever === undefined ? (once ?? '') : `${once ?? ''}/${ever}`
  }
  const first = Math.max(...rows.map((row) => row.length))
  const line = (head: string, rest: readonly string[]): string =>
    [head.padEnd(first), ...rest.map((each, index) => each.padEnd(widthOf(columns[index] ?? '')))].join(' ').trimEnd()
  const heads = columns.map((column) => short[column] ?? column)
  return [
    line('', heads),
    ...rows.map((row) =>
      line(
        row,
        columns.map((column) => shown(row, column)),
      ),
    ),
  ].join('\n')
}

/** `<` before the effect, `>` after it. */
const short: Readonly<Record<string, string>> = {
  throttled: '429',
  'error-500': '500',
  'error-503': '503',
  denied: 'denied',
  'reset-before': 'reset<',
  'reset-after': 'reset>',
  'error-after': '500>',
  hang: 'hang<',
  'hang-after': 'hang>',
}

const widthOf = (column: string): number => Math.max((short[column] ?? column).length, 7)

const order = Object.keys(short)
const byOrder = (a: string, b: string): number => order.indexOf(a) - order.indexOf(b) || b.localeCompare(a)

const unique = (values: readonly string[]): string[] => [...new Set(values)]

const byNameAndNumber = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true })
