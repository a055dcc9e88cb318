import { z } from 'zod'
import type { Docker } from './command.ts'

const schema = z.object({
  State: z.object({ StartedAt: z.string(), ExitCode: z.number() }),
  NetworkSettings: z.object({
    Ports: z.record(z.string(), z.array(z.object({ HostPort: z.string() })).nullable()).nullish(),
  }),
})

export interface Inspected {
  /** When it was last started, RFC 3339. */
  readonly since: string
  readonly exitCode: number
  /** Where its port is published on loopback; `undefined` once it does not run. */
  readonly port: number | undefined
}

export async function inspect(docker: Docker, id: string, port?: number): Promise<Inspected> {
  const told = await docker.run(['container', 'inspect', '--format', '{{json .}}', id])
  const { State, NetworkSettings } = schema.parse(JSON.parse(told))
  const published = NetworkSettings.Ports?.[`${port}/tcp`]?.[0]?.HostPort
  return {
    since: State.StartedAt,
    exitCode: State.ExitCode,
    port: published === undefined ? undefined : Number(published),
  }
}
