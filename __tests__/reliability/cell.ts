import { openStage, type Stage, type Tandem } from '../support/stage.ts'
import type { Budgets } from '../../src/core/lane.ts'
import type { Fault } from '../../simulators/kernel/types.ts'
import { type Image, lookAtShop, type ShopFront } from './shop-front.ts'
import { broken, brokenOnTheWay, type Ending, endingOf, hasFalseGreen, letters, type Names } from './verdict.ts'
import { watchUsers } from './watch.ts'

/** `update`: the new version is fine. `back`: its candidate answers 500, so that the release goes back. */
export type Scenario = 'update' | 'back'

export interface CellResult {
  readonly letters: string
  readonly broken: readonly string[]
  readonly falseGreen: boolean
  /** False when the run never came to the point at which the fault was waiting. */
  readonly hit: boolean
  /** For whoever has to find out what went wrong. */
  readonly story: string
}

/** One stage, used for one cell after the other: each begins with a tidy service on LATEST. */
export interface Shop {
  readonly stage: Stage
  readonly images: Record<string, Image>
  /** What serves now. */
  serving: string
  versions: number
}

/** With a patience that no machine needs: a run that takes longer than this in real time hangs. */
const hanging = 60_000
/** Long enough for every retry, short enough that "for ever" ends in two seconds of the fast clock. */
const shortBudgets = { release: 150_000, finish: 150_000 }
const speed = 150
/** A loaded machine must not look like a sick service. */
const patient = { deadline: 60_000, requestTimeout: 15_000 }

export async function openShop(seed: number): Promise<Shop> {
  const shop: Shop = { stage: await openStage({ seed, speed }), images: {}, serving: '', versions: 0 }
  const first = publish(shop)
  const ending = await run(shop, first)
  if (ending.outcome !== 'released') throw new Error(`the first release was ${ending.outcome}: ${ending.said}`)
  shop.serving = first
  return shop
}

export async function playCell(shop: Shop, scenario: Scenario, fault: Fault): Promise<CellResult> {
  const { kernel } = shop.stage.clouds
  const names: Names = { before: shop.serving, after: publish(shop, scenario), sick: scenario === 'back' }
  const from = kernel.requests.length
  const line = shop.stage.lines.length
  kernel.fault(fault)
  const users = watchUsers(shop.stage.clouds, shop.images)
  const ending = await run(shop, names.after, shortBudgets)
  const hit = kernel.requests.slice(from).some((request) => request.fault !== undefined)
  kernel.clearFaults()
  const front = await lookAtShop(shop.stage.clouds, shop.images)
  const onTheWay = brokenOnTheWay(users.stop(), names)
  const next = await nextRun(shop, scenario, names)
  const wrong = [...broken(ending, front, names), ...onTheWay, ...next]
  return {
    letters: letters(ending, front, names),
    falseGreen: hasFalseGreen(wrong),
    broken: wrong,
    hit,
    story: wrong.length === 0 ? '' : tell(shop, { ending, front, line }),
  }
}

/** Whatever was left: the next run ends it, and releases. */
async function nextRun(shop: Shop, scenario: Scenario, { after }: Names): Promise<string[]> {
  const image = scenario === 'back' ? publish(shop) : after
  const ending = await run(shop, image)
  const front = await lookAtShop(shop.stage.clouds, shop.images)
  shop.serving = image
  const names = { before: '', after: image }
  const wrong = broken(ending, front, names)
  const green = ending.outcome === 'released' || ending.outcome === 'unchanged'
  return [...wrong, ...(green ? [] : [`${ending.outcome}: ${ending.said}`])].map((each) => `the next run: ${each}`)
}

export function publish(shop: Shop, scenario: Scenario = 'update'): string {
  const version = `v${++shop.versions}`
  const labels = scenario === 'back' ? { 'tandem.sim/respond': 'error-500' } : {}
  shop.images[version] = shop.stage.publish(version, labels)
  return version
}

/** Ends whatever happens: a run that hangs is given up. */
export async function run(shop: Shop, version: string, budgets: Partial<Budgets> = {}): Promise<Ending> {
  const image = shop.images[version]
  if (image === undefined) throw new Error(`no image ${version}`)
  const giveUp = new AbortController()
  const tandem = shop.stage.tandem({ budgets, signal: giveUp.signal })
  const alarm = setTimeout(() => giveUp.abort(new Error('it hung for a minute of real time')), hanging)
  try {
    const [settled] = await Promise.allSettled([tandem.release(image, { policy: patient })])
    return endingOf(settled, version, isTouched(tandem))
  } finally {
    clearTimeout(alarm)
    await tandem.close()
  }
}

const isTouched = ({ journal }: Tandem): boolean => journal.entries.some(({ type }) => type === 'intent')

function tell({ stage }: Shop, { ending, front, line }: { ending: Ending; front: ShopFront; line: number }): string {
  const log = stage.lines.slice(line).join('\n')
  return `${JSON.stringify(ending)}\n${JSON.stringify(front)}\n${log}`
}
