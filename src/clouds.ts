import type { Context } from './core/context.ts'
import { settleAll } from './core/prepare.ts'
import type { CloudTools, OpenCloud, OpenTarget } from './targets/cloud.ts'
import type { GooglePlace } from './targets/gcp/google.ts'

/** Where to release: a cloud that is not chosen is absent. */
export interface Places {
  readonly gcp?: GooglePlace
}

/** The chosen clouds, each with its identity. A cloud's code is loaded only when it is chosen. */
export interface Clouds {
  readonly all: readonly OpenCloud[]
  readonly targets: readonly OpenTarget[]
  close(): Promise<void>
}

export async function openClouds({ gcp }: Places, tools: CloudTools): Promise<Clouds> {
  const all: OpenCloud[] = []
  if (gcp !== undefined) {
    const { openGoogle } = await import('./targets/gcp/google.ts')
    all.push(openGoogle(gcp, tools))
  }
  return {
    all,
    targets: all.flatMap(({ targets }) => targets),
    close: async () => {
      await Promise.all(all.map((cloud) => cloud.close()))
    },
  }
}

/** A refused identity of one cloud stops the run before another cloud is touched. */
export async function connect({ all }: Clouds, context: Context): Promise<void> {
  await settleAll(
    all.map(async (cloud) => {
      context.log.info(`${cloud.cloud}: ${cloud.identity}`)
      await cloud.connect(context)
    }),
  )
}
