import type { Context } from '../../src/core/context.ts'
import { silentLog } from '../../src/core/log.ts'
import { createGitHubApi, type GitHubApi } from '../../src/github/api.ts'
import { createHttpClient } from '../../src/http/client.ts'
import { createGitHub, type GitHub } from '../../simulators/github/github.ts'
import { type LocalKernel, startKernel } from '../../simulators/kernel/kernel.ts'
import type { Route } from '../../simulators/kernel/types.ts'
import { steadyClock } from '../support/steady-clock.ts'

export const enterprise = 'https://github.acme.example/api/v3'

/** GitHub on a local kernel, and our client of its API on a quick clock. */
export interface ApiStand {
  readonly kernel: LocalKernel
  readonly github: GitHub
  readonly context: Context
  /** Lines of the log. */
  readonly lines: readonly string[]
  api(token?: string, apiUrl?: string): GitHubApi
  /** An enterprise server that answers as the test says. */
  answer(...routes: Route[]): void
  stop(): Promise<void>
}

export async function openApi(): Promise<ApiStand> {
  const kernel = await startKernel()
  kernel.trust()
  const github = await createGitHub(kernel)
  const http = createHttpClient({ HTTPS_PROXY: kernel.proxyUrl })
  const lines: string[] = []
  const say = (kind: string) => (text: string) => void lines.push(`${kind}: ${text}`)
  const log = { ...silentLog, info: say('info'), notice: say('notice'), warning: say('warning') }
  return {
    kernel,
    github,
    context: { clock: steadyClock(100), log, signal: new AbortController().signal },
    lines,
    api: (token, apiUrl = 'https://api.github.com') =>
      createGitHubApi({ http, apiUrl, ...(token === undefined ? {} : { token }) }),
    answer: (...routes) =>
      kernel.register({
        name: 'enterprise',
        hosts: [new URL(enterprise).hostname],
        routes,
        refuse: () => ({ status: 500 }),
      }),
    stop: async () => {
      await http.close()
      await kernel.stop()
    },
  }
}
