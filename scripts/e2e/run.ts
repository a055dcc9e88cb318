import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createOperator } from '../../simulators/operator.ts'
import { openScene } from '../../simulators/scene.ts'
import { boto, moto } from './aws-python.ts'
import { awsSdk } from './aws-sdk.ts'
import { bothClouds } from './both-clouds.ts'
import { type Check, check, type Client } from './client.ts'
import { crane } from './crane.ts'
import { gcloud } from './gcloud.ts'
import { googleAuth, googleCloudRun } from './google-python.ts'
import { ownClient } from './moto/own-client.ts'

/**
 * Clients that nobody here wrote, each against local clouds of its own, and in turn with the packaged action. A client that this
 * machine lacks is said to be left out. Ends with one line a client; exit code 1 when a check does not hold.
 */
const wanted = process.argv.slice(2)
const clients = [gcloud, googleAuth, googleCloudRun, crane, bothClouds, awsSdk, boto, moto, ownClient].filter(
  ({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)),
)

const lines: string[] = []
for (const client of clients) lines.push(await play(client))
process.stdout.write(`\n${lines.join('\n')}\n`)
process.exitCode = lines.every((line) => line.includes(', 0 failed') || line.includes(': left out')) ? 0 : 1

async function play(client: Client): Promise<string> {
  process.stdout.write(`\n${client.name}\n`)
  const missing = await client.ready()
  if (missing !== undefined) return `${client.name}: left out, as ${missing}`
  const checks = await use(client)
  for (const each of checks) tell(each)
  const passed = checks.filter(({ holds }) => holds).length
  return `${client.name}: ${passed} passed, ${checks.length - passed} failed`
}

async function use(client: Client): Promise<readonly Check[]> {
  const scene = await openScene({ action: process.cwd(), speed: client.speed ?? 20, networkSpeed: 20 })
  const operator = await createOperator(scene.clouds)
  const folder = await mkdtemp(join(tmpdir(), 'e2e-'))
  try {
    const job = scene.clouds.github.jobEnvironment(scene.clouds.github.startJob())
    return await client.run({ scene, operator, job, folder })
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
