import { z } from 'zod'
import { shopOnAws } from '../../simulators/scene.ts'
import { askAws } from './aws-command.ts'
import type { Desk } from './client.ts'
import type { Shown } from './platforms.ts'

const found = z.object({
  Code: z.object({ ResolvedImageUri: z.string() }),
  Configuration: z.object({
    FunctionArn: z.string(),
    Version: z.string(),
    Environment: z.object({ Variables: z.record(z.string(), z.string()) }),
  }),
})
const aliases = z.object({ Aliases: z.array(z.object({ Name: z.string(), FunctionVersion: z.string() })) })
const url = z.object({ FunctionUrl: z.string() })
const tags = z.object({ Tags: z.record(z.string(), z.string()) })

/** What the alias `live` leads to. */
export async function lambdaFunction({ operator: { environment } }: Desk): Promise<Shown> {
  const ask = <T>(shape: z.ZodType<T>, command: string, ...more: string[]): Promise<T> =>
    askAws(shape, environment, 'lambda', command, ...more)
  const named = ['--function-name', shopOnAws.service]
  const live = await ask(found, 'get-function', ...named, '--qualifier', 'live')
  const all = await ask(aliases, 'list-aliases', ...named)
  const { FunctionUrl } = await ask(url, 'get-function-url-config', ...named, '--qualifier', 'live')
  const resource = live.Configuration.FunctionArn.replace(/:live$/, '')
  return {
    image: live.Code.ResolvedImageUri,
    address: FunctionUrl.replace(/\/$/, ''),
    environment: live.Configuration.Environment.Variables,
    tags: (await ask(tags, 'list-tags', '--resource', resource)).Tags,
    left: all.Aliases.map(({ Name }) => Name).filter((name) => name !== 'live'),
  }
}
