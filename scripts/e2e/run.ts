import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createOperator } from '../../simulators/operator.ts'
import { openScene } from '../../simulators/scene.ts'
import { boto, moto } from './aws-python.ts'
import { awsSdk } from './aws-sdk.ts'
import { bothClouds } from './both-clouds.ts'
import { builds } from './builds.ts'
import { type Check, check, type Client } from './client.ts'
import { containers } from './containers.ts'
import { crane } from './crane.ts'
import { ecsClients } from './ecs.ts'
import { demoBuilt } from './demo-built.ts'
import { gcloud } from './gcloud.ts'
import { googleAuth, googleCloudRun } from './google-python.ts'
import { lambdaClients } from './lambda.ts'
import { ownClient } from './moto/own-client.ts'
import { platformClients } from './platforms.ts'
import type { Rig } from './rig/rig.ts'
import { type SharedRig, shareRig } from './rig/shared.ts'

/**
 * Clients that nobody here wrote, each against local clouds of its own, and in turn with the packaged action. A client that this
 * machine lacks is said to be left out. Ends with one line a client; exit code 1 when a check does not hold.
 */
const wanted = process.argv.slice(2)
const clients = [
  gcloud,
  googleAuth,
  googleCloudRun,
  crane,
  bothClouds,
  ...platformClients,
  awsSdk,
  boto,
  lambdaClients,
  ecsClients,
  moto,
  ownClient,
  containers,
  builds,
  demoBuilt,
].filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)))

const lines: string[] = []
{
  await using shared = shareRig((line) => void process.stdout.write(`${line}\n`))
  for (const client of clients) lines.push(await play(client, shared))
}
process.stdout.write(`\n${lines.join('\n')}\n`)
process.exitCode = lines.every((line) => line.includes(', 0 failed') || line.includes(': left out')) ? 0 : 1

async function play(client: Client, shared: SharedRig): Promise<string> {
  process.stdout.write(`\n${client.name}\n`)
  const rig = client.containers === 'docker' ? await shared.get() : undefined
  if (typeof rig === 'object') Object.assign(process.env, rig.environment)
  const missing = await client.ready()
  if (client.needsRig === true && typeof rig === 'string') return `${client.name}: left out, as ${rig}`
  if (missing !== undefined)
    return `${client.name}: left out, as ${missing}${typeof rig === 'string' ? `; ${rig}` : ''}`
  const checks = await use(client, rig)
  for (const each of checks) tell(each)
  const passed = checks.filter(({ holds }) => holds).length
  return `${client.name}: ${passed} passed, ${checks.length - passed} failed`
}

async function use(client: Client, rig: Rig | string | undefined): Promise<readonly Check[]> {
  const scene = await openScene({
    action: process.cwd(),
    speed: client.speed ?? 20,
    networkSpeed: 20,
    containers: client.containers ?? 'stand-in',
    ...(client.awsPlatform && { awsPlatform: client.awsPlatform }),
  })
  const operator = await createOperator(scene.clouds)
  const folder = await mkdtemp(join(tmpdir(), 'e2e-'))
  try {
    const job = scene.clouds.github.jobEnvironment(scene.clouds.github.startJob())
    return await client.run({ scene, operator, job, folder, ...(rig !== undefined && { rig }) })
  } catch (error) {
    return [check('it runs to its end', false, error instanceof Error ? error.stack : String(error))]
  } finally {
    await operator.leave()
    await rm(folder, { recursive: true, force: true })
    await scene.stop()
  }
}

function tell({ what, holds, told }: Check): void {
  process.stdout.write(`  ${holds ? '✓' : '✗'} ${what}\n`)
  if (!holds && told) process.stdout.write(`${told.replaceAll(/^/gm, '      ')}\n`)
}
