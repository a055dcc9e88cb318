import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { type Clouds, type CloudsOptions, ready, readyAws, startClouds } from './clouds.ts'
import { createOperator } from './operator.ts'
import { makeImage } from './registry/images.ts'

const usage = 'npm run clouds -- [--port N] [--seed N] [--speed N]'

await main()

async function main(): Promise<void> {
  const clouds = await startClouds({
    speed: 1,
    containers: 'auto',
    say: (line) => console.log(`# ${line}`),
    ...readOptions(),
  })
  const operator = await createOperator(clouds)
  const image = clouds.registries.admin.publish(
    'ghcr.io/octo/shop:1',
    makeImage({ labels: { 'tandem.sim/version': '1' } }),
  )
  const job = clouds.github.jobEnvironment(clouds.github.startJob())
  print(clouds, { ...operator.environment, ...job }, image)
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  await operator.leave()
  await clouds.stop()
}

function readOptions(): CloudsOptions {
  const option = { type: 'string' } as const
  const { values } = parseArgs({ options: { port: option, seed: option, speed: option } })
  const entries = Object.entries(values).map(([name, text]) => [name, readNumber(name, text)])
  return Object.fromEntries(entries)
}

function readNumber(name: string, text: string): number {
  const value = Number(text)
  const fits =
    name === 'speed' ? value > 0 && Number.isFinite(value) : text !== '' && Number.isInteger(value) && value >= 0
  if (fits) return value
  console.error(
    `--${name} must be ${name === 'speed' ? 'a number above 0' : 'a whole number'}, got "${text}". Usage: ${usage}`,
  )
  return process.exit(2)
}

/** Lines that a shell can read, so that `npm run -s clouds > clouds.env &` and `. ./clouds.env` work. */
function print({ kernel, engine }: Clouds, environment: Readonly<Record<string, string>>, image: string): void {
  const lines = [
    `# The local clouds are up: a proxy on loopback for every cloud's real host names, seed ${kernel.seed}.`,
    `# Project ${ready.project} (${ready.projectNumber}), provider ${ready.provider},`,
    `# service account ${ready.serviceAccount}, region ${ready.region}.`,
    `# Account ${readyAws.account}, role ${readyAws.role}, region ${readyAws.region},`,
    `# access role ${readyAws.accessRole}, instance role ${readyAws.instanceRole}.`,
    `# Images are run by ${engine ?? 'nobody here: a stand-in answers for each'}; those with tandem.sim/ labels never are.`,
    `# An image to release: ghcr.io/octo/shop:1 (${image})`,
    `# Control API: ${kernel.proxyUrl}/_control/requests, /faults, /guesses, /guess, /clock, /reset`,
    ...Object.entries(environment).map(
      ([name, value]) => `export ${name}='${value.replaceAll("'", String.raw`'\''`)}'`,
    ),
    '# Ready. Stop with Ctrl-C.',
  ]
  console.log(lines.join('\n'))
}
