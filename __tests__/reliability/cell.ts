import { openStage, type Stage, type Tandem } from '../support/stage.ts'
import type { Budgets } from '../../src/core/lane.ts'
import type { Fault } from '../../simulators/kernel/types.ts'
import { cloudsOf, type SceneTarget } from '../../simulators/scene.ts'
import { disturb } from './disturb.ts'
import { endLeftovers } from '../../src/leftovers.ts'
import { type Front, lookAtFronts, shownOf, type Standings } from './front.ts'
import {
  broken,
  brokenOnTheWay,
  type Ending,
  endingOf,
  hasFalseGreen,
  isHalfWay,
  letters,
  type Names,
  unended,
} from './verdict.ts'
import { watchUsers } from './watch.ts'
import { hurry, type Image, type Kind, labelsOf, type Scenario, variablesOf, type World } from './world.ts'

export interface CellResult {
  readonly letters: string
  readonly broken: readonly string[]
  readonly falseGreen: boolean
  /** False when the run never came to the point at which the fault was waiting. */
  readonly hit: boolean
  /** For whoever has to find out what went wrong. */
  readonly story: string
}

/** A world with Tandem in this very process. */
export interface Shop extends World {
  readonly stage: Stage
  readonly target: SceneTarget
}

/** With a patience that no machine needs: a run that takes longer than this in real time hangs. */
const hanging = 180_000
/** Long enough for every retry, short enough that "for ever" ends in seconds of the fast clock. */
const shortBudgets: Readonly<Record<SceneTarget, Budgets>> = {
  'gcp-only': { release: 150_000, finish: 150_000 },
  'aws-only': { release: 300_000, finish: 300_000 },
  both: { release: 300_000, finish: 300_000 },
}
const speed = 150
/** A loaded machine must not look like a sick service. */
const patient = { deadline: 60_000, requestTimeout: 15_000, interval: 2_000 }

const speedOf = ({ pace }: Kind['aws']): number => pace?.shop ?? speed

/** The same in real time, however fast the clouds' clock runs. */
const policyFor = ({ aws }: Shop) => {
  const factor = speedOf(aws) / speed
  return { ...patient, deadline: patient.deadline * factor, requestTimeout: patient.requestTimeout * factor }
}

export async function openShop(seed: number, { target, aws }: Kind): Promise<Shop> {
  const stage = await openStage({ seed, speed: speedOf(aws), awsPlatforms: [aws.platform] })
  const { clouds } = stage
  hurry(clouds, aws)
  const shop: Shop = { stage, target, aws, clouds, on: cloudsOf(target), images: {}, serving: '', versions: 0 }
  if (target !== 'gcp-only' && aws.platform === 'ecs') await stage.furnish()
  const first = publish(shop)
  const ending = await run(shop, first)
  if (ending.outcome !== 'released')
    throw new Error(`the first release was ${ending.outcome}: ${ending.said}\n${stage.lines.join('\n')}`)
  shop.serving = first
  return shop
}

export async function playCell(shop: Shop, scenario: Scenario, fault: Fault): Promise<CellResult> {
  const { kernel } = shop.clouds
  const standings = await disturb(shop)
  const names: Names = { before: shop.serving, after: publish(shop, scenario), scenario }
  const from = kernel.requests.length
  const line = shop.stage.lines.length
  kernel.fault(fault)
  const users = watchUsers(shop)
  const ending = await run(shop, names.after, shop.aws.pace?.budgets ?? shortBudgets[shop.target])
  const hit = kernel.requests.slice(from).some((request) => request.fault !== undefined)
  kernel.clearFaults()
  const fronts = await lookAtFronts(shop, standings)
  const onTheWay = brokenOnTheWay(users.stop(), names, shop)
  const ended = isHalfWay(ending.outcome) ? await endByMarks(shop, names, standings) : []
  const next = await nextRun(shop, names)
  const wrong = [...broken(ending, fronts, names), ...onTheWay, ...ended, ...next]
  return {
    letters: letters(ending, fronts, names),
    falseGreen: hasFalseGreen(wrong),
    broken: wrong,
    hit,
    story: wrong.length === 0 ? '' : tell(shop, { ending, fronts, line }),
  }
}

/** What a run does that has nothing but the clouds, before it releases anything of its own: all new then, or all exactly as it was. */
async function endByMarks(shop: Shop, names: Names, standings: Standings): Promise<string[]> {
  const { stage, target, serving, images } = shop
  const tandem = stage.tandem({ target, awsPlatform: shop.aws.platform })
  try {
    await endLeftovers(tandem.members(imageIn(images, serving)), tandem.context)
  } catch (error) {
    return [`what was left could not be ended: ${error instanceof Error ? error.message : String(error)}`]
  } finally {
    await tandem.close()
  }
  return unended(await lookAtFronts(shop, standings), names)
}

/** The next run: releases, whatever was left. */
async function nextRun(shop: Shop, { after, scenario }: Names): Promise<string[]> {
  const image = scenario === 'update' ? after : publish(shop)
  const ending = await run(shop, image)
  const fronts = await lookAtFronts(shop, {})
  shop.serving = image
  const wrong = broken(ending, fronts, { before: '', after: image, scenario: 'update' })
  const green = ending.outcome === 'released' || ending.outcome === 'unchanged'
  return [...wrong, ...(green ? [] : [`${ending.outcome}: ${ending.said}`])].map((each) => `the next run: ${each}`)
}

export function publish(shop: Shop, scenario: Scenario = 'update'): string {
  const version = `v${++shop.versions}`
  shop.images[version] = shop.stage.publish(version, { ...shop.aws.labels, ...labelsOf(scenario) })
  return version
}

/** Ends whatever happens: a run that hangs is given up. */
export async function run(shop: Shop, version: string, budgets: Partial<Budgets> = {}): Promise<Ending> {
  const image = imageIn(shop.images, version)
  const giveUp = new AbortController()
  const { target } = shop
  const settings = { env: variablesOf(version) }
  const tandem = shop.stage.tandem({ target, awsPlatform: shop.aws.platform, settings, budgets, signal: giveUp.signal })
  const alarm = setTimeout(() => giveUp.abort(new Error('it hung for three minutes of real time')), hanging)
  try {
    const [settled] = await Promise.allSettled([tandem.release(image, { policy: policyFor(shop) })])
    return endingOf(settled, version, isTouched(tandem))
  } finally {
    clearTimeout(alarm)
    await tandem.close()
  }
}

function imageIn(images: Shop['images'], version: string): Image {
  const image = images[version]
  if (image === undefined) throw new Error(`no image ${version}`)
  return image
}

const isTouched = ({ journal }: Tandem): boolean => journal.entries.some(({ type }) => type === 'intent')

function tell({ stage }: Shop, { ending, fronts, line }: { ending: Ending; fronts: Front[]; line: number }): string {
  const log = stage.lines.slice(line).join('\n')
  return `${JSON.stringify(ending)}\n${shownOf(fronts)}\n${log}`
}
