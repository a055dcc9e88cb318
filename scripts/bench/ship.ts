import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { systemClock } from '../../src/core/clock.ts'
import { silentLog } from '../../src/core/log.ts'
import { createHttpClient } from '../../src/http/client.ts'
import { combineCredentials, credentialsFor } from '../../src/image/credentials.ts'
import { deliver } from '../../src/image/deliver.ts'
import { openLayout } from '../../src/image/layout.ts'
import { createRegistries } from '../../src/image/registry.ts'

/**
 * A process that delivers what was built, as the action does, and nothing else, so that its time and its memory are the
 * delivery's own. Credentials come on standard input. Prints the ms that each delivery took, and all together.
 */
const { values: options, positionals: destinations } = parseArgs({
  allowPositionals: true,
  options: { layout: { type: 'string', default: '' }, 'in-turn': { type: 'boolean', default: false } },
})
const loginsSchema = z.array(z.object({ host: z.string(), username: z.string(), password: z.string() }))

const http = createHttpClient(process.env)
const logins = loginsSchema.parse(JSON.parse(await text(process.stdin)))
const credentials = combineCredentials(...logins.map(({ host, ...login }) => credentialsFor(host, login)))
const registries = createRegistries({ http, credentials })
const context = { clock: systemClock, log: silentLog, signal: new AbortController().signal }
const from = await openLayout(options.layout)
const ship = async (to: string): Promise<number> =>
  (await deliver({ from, to, digest: from.digest, tags: ['1.2.3'], registries }, context)).tookMs

const started = performance.now()
const took: number[] = []
if (options['in-turn']) for (const to of destinations) took.push(await ship(to))
else took.push(...(await Promise.all(destinations.map(ship))))
process.stdout.write(JSON.stringify({ took, total: performance.now() - started }))
await http.close()
