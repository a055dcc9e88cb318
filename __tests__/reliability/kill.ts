import { openScene, type Scene, type SceneRun } from '../../simulators/scene.ts'
import type { Fault, LoggedRequest } from '../../simulators/kernel/types.ts'
import { makeImage } from '../../simulators/registry/images.ts'
import type { ActionRun, Phase } from '../../simulators/runner/runner.ts'
import type { CellResult, Scenario } from './cell.ts'
import { type Point, pointsOf } from './point.ts'
import { type Image, lookAtShop, type ShopFront } from './shop-front.ts'
import { brokenOnTheWay, hasFalseGreen, isClosed, type Names } from './verdict.ts'
import { watchUsers } from './watch.ts'

/** A repository whose packaged action is run as a process, one cell after the other. */
export interface Yard {
  readonly scene: Scene
  readonly images: Record<string, Image>
  serving: string
  versions: number
}

/** How a run is broken off. */
export interface Interruption {
  readonly scenario: Scenario
  /** `kill-before` and `kill-after` end the process of these steps. */
  readonly faults: readonly Fault[]
  readonly victims: readonly Phase[]
  /** `skip`: the machine is gone, and its temporary folder with it. */
  readonly post: 'run' | 'skip'
  /** Somebody presses the button when the log says so for the first time. */
  readonly cancelAt?: RegExp
}

export async function openYard(seed: number): Promise<Yard> {
  const scene = await openScene({ action: process.cwd(), speed: 50, seed })
  const yard: Yard = { scene, images: {}, serving: '', versions: 0 }
  const first = publishInYard(yard)
  const run = await release(yard, first)
  if (run.conclusion !== 'success') throw new Error(`the first release failed:\n${run.log}`)
  yard.serving = first
  return yard
}

export function publishInYard(yard: Yard, scenario: Scenario = 'update'): string {
  const version = `v${++yard.versions}`
  const labels = {
    'tandem.sim/version': version,
    ...(scenario === 'back' ? { 'tandem.sim/respond': 'error-500' } : {}),
  }
  const image = makeImage({ labels, platforms: ['linux/amd64', 'linux/arm64'] })
  const digest = yard.scene.clouds.registries.admin.publish(reference(version), image, { public: true })
  yard.images[version] = { repository: 'ghcr.io/octo/shop', digest, platforms: image.platforms }
  return version
}

const reference = (version: string): string => `ghcr.io/octo/shop:${version}`

/** Real time, so a sick candidate is not watched for long. */
export async function release({ scene }: Yard, version: string, run: SceneRun = {}): Promise<ActionRun> {
  const result = await scene.release(reference(version), { inputs: { 'health-check-timeout': '3s' }, ...run })
  await result.folders.remove()
  return result
}

export async function playInterruption(yard: Yard, interruption: Interruption): Promise<CellResult> {
  const { clouds } = yard.scene
  const { scenario } = interruption
  const names: Names = { before: yard.serving, after: publishInYard(yard, scenario), sick: scenario === 'back' }
  const users = watchUsers(clouds, yard.images)
  const run = await breakOff(yard, names.after, interruption)
  clouds.kernel.clearFaults()
  clouds.kernel.victim(undefined)
  const front = await lookAtShop(clouds, yard.images)
  const hit = wasHit(run, interruption)
  const wrong = [
    ...(hit ? brokenAfter(run, front, names) : notHit(interruption)),
    ...brokenOnTheWay(users.stop(), names),
  ]
  wrong.push(...(await nextRun(yard, scenario, names)))
  return {
    letters: lettersOf(run, front, names),
    falseGreen: hasFalseGreen(wrong),
    broken: wrong,
    hit,
    story: wrong.length === 0 ? '' : `${JSON.stringify(front)}\n${run.log}`,
  }
}

async function breakOff(yard: Yard, version: string, interruption: Interruption): Promise<ActionRun> {
  const { kernel } = yard.scene.clouds
  for (const fault of interruption.faults) kernel.fault(fault)
  const onStart = (phase: Phase, pid: number): void =>
    kernel.victim(interruption.victims.includes(phase) ? pid : undefined)
  const onLine = (line: string): void => {
    if (interruption.cancelAt?.test(line)) running.cancel()
  }
  const inputs = { 'health-check-timeout': '3s' }
  const running = yard.scene.start(reference(version), { inputs, post: interruption.post, onStart, onLine })
  const run = await running.result
  await run.folders.remove()
  return run
}

const wasHit = ({ main, conclusion }: ActionRun, { cancelAt }: Interruption): boolean =>
  cancelAt === undefined ? main.signal === 'SIGKILL' : conclusion === 'cancelled'

/** A kill may wait for a poll that was not needed this time; a line of the log is always there. */
const notHit = ({ cancelAt }: Interruption): string[] =>
  cancelAt === undefined ? [] : [`nothing in the log was like ${cancelAt.source}`]

/** A post step that says that all is well has to be right; one that could not must say so. */
function brokenAfter({ conclusion, post, log }: ActionRun, front: ShopFront, { before, after }: Names): string[] {
  const wrong: string[] = []
  if (conclusion === 'success') wrong.push('FALSE GREEN: the job is green')
  if (front.serves !== before && front.serves !== after) wrong.push(`users get ${front.serves}`)
  if (post?.exitCode === 0 && !isClosed(front, before) && !isClosed(front, after)) {
    wrong.push(`post was content with ${JSON.stringify(front)}`)
  }
  if (
    post !== undefined &&
    post.exitCode !== 0 &&
    post.signal === null &&
    !/next run goes on|without a person/.test(log)
  ) {
    wrong.push('post failed without a word on what comes next')
  }
  return wrong
}

async function nextRun(yard: Yard, scenario: Scenario, { after }: Names): Promise<string[]> {
  const version = scenario === 'back' ? publishInYard(yard) : after
  const run = await release(yard, version)
  const front = await lookAtShop(yard.scene.clouds, yard.images)
  yard.serving = version
  if (run.conclusion !== 'success') return [`the next run was no success:\n${run.log}`]
  return isClosed(front, version) ? [] : [`FALSE GREEN: the next run was content with ${JSON.stringify(front)}`]
}

function lettersOf({ main, post }: ActionRun, front: ShopFront, { before, after }: Names): string {
  const users = front.serves === after ? 'n' : front.serves === before ? 'o' : '?'
  if (main.exitCode === 0) return `G${users}`
  if (isClosed(front, after)) return 'Fn'
  if (isClosed(front, before)) return 'Bo'
  return post?.exitCode === 0 ? `?${users}` : `P${users}`
}

/** Calls that go by another method than GET, but change nothing. */
const harmless = /^(sts|iamcredentials|logging|github|run\.app)\.|operations\.wait$|testIamPermissions$/

export const changes = ({ method, operation, path }: LoggedRequest): boolean =>
  !['GET', 'HEAD'].includes(method) && !harmless.test(operation) && !path.includes('validateOnly=true')

/** The changing requests of a whole run without faults. */
export async function learnKillPoints(yard: Yard, scenario: Scenario): Promise<Point[]> {
  const { requests } = yard.scene.clouds.kernel
  const start = requests.length
  const version = publishInYard(yard, scenario)
  await release(yard, version)
  if (scenario === 'update') yard.serving = version
  return pointsOf(requests.slice(start), changes)
}
