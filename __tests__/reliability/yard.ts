import { cloudsOf, openScene, type Scene, type SceneRun } from '../../simulators/scene.ts'
import { makeImage } from '../../simulators/registry/images.ts'
import type { ActionRun, RunningAction } from '../../simulators/runner/runner.ts'
import { hurry, type Kind, labelsOf, type Scenario, variablesOf, type World } from './world.ts'

/** A repository whose packaged action is run as a process, one cell after the other. */
export interface Yard extends World {
  readonly scene: Scene
  /** Versions that are no good. */
  readonly sick: Set<string>
}

const speed = 50

export async function openYard(seed: number, { target, aws }: Kind): Promise<Yard> {
  const scene = await openScene({
    action: process.cwd(),
    target,
    awsPlatform: aws.platform,
    speed: aws.pace?.yard ?? speed,
    seed,
  })
  const { clouds } = scene
  hurry(clouds, aws)
  const yard: Yard = { scene, aws, clouds, on: cloudsOf(target), images: {}, sick: new Set(), serving: '', versions: 0 }
  if (target !== 'gcp-only') await scene.furnish()
  const first = publishInYard(yard)
  const run = await release(yard, first)
  if (run.conclusion !== 'success') throw new Error(`the first release failed:\n${run.log}`)
  yard.serving = first
  return yard
}

export function publishInYard(yard: Yard, scenario: Scenario = 'update'): string {
  const version = `v${++yard.versions}`
  const labels = { 'tandem.sim/version': version, ...yard.aws.labels, ...labelsOf(scenario) }
  const image = makeImage({ labels, platforms: ['linux/amd64', 'linux/arm64'] })
  const digest = yard.clouds.registries.admin.publish(reference(version), image, { public: true })
  if (scenario !== 'update') yard.sick.add(version)
  yard.images[version] = { repository: 'ghcr.io/octo/shop', digest, platforms: image.platforms }
  return version
}

const reference = (version: string): string => `ghcr.io/octo/shop:${version}`

/** Probing is done in real time: a version that is no good is not watched for long, and a good one is however busy the machine is. */
export function start({ scene, sick }: Yard, version: string, run: SceneRun = {}): RunningAction {
  const env = Object.entries(variablesOf(version)).map(([name, value]) => `${name}=${value}`)
  const inputs = { 'health-check-timeout': sick.has(version) ? '3s' : '30s', env: env.join('\n'), ...run.inputs }
  return scene.start(reference(version), { ...run, inputs })
}

export async function release(
  yard: Yard,
  version: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<ActionRun> {
  const run = await start(yard, version, { inputs }).result
  await run.folders.remove()
  return run
}
