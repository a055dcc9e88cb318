import type { GooglePlace } from './gcp/place.ts'
import type { Context } from './core/context.ts'
import { asOne, TandemError } from './core/errors.ts'
import { settleAll } from './core/prepare.ts'
import { throwIfCancelled } from './core/retry.ts'
import type { Cloud } from './core/target.ts'
import type { OpenAmazon } from './targets/aws/amazon.ts'
import type { AmazonSpot } from './aws/place.ts'
import type { CloudTools, OpenCloud, OpenTarget } from './targets/cloud.ts'

/** Where to release: a cloud that is not chosen is absent. */
export interface Places {
  readonly aws?: AmazonSpot
  readonly gcp?: GooglePlace
}

/** The chosen clouds, each with its identity. A cloud's code is loaded only when it is chosen. */
export interface Clouds {
  readonly all: readonly OpenCloud[]
  /** What could not be opened, for another process that goes on with the rest. */
  readonly unopened: readonly Unopened[]
  readonly targets: readonly OpenTarget[]
  /** What was found out while they were opened. */
  readonly notes: readonly string[]
  readonly warnings: readonly string[]
  /** With everything that was learned while opening: another process needs not ask for it. */
  readonly places: Places
  close(): Promise<void>
}

export interface Unopened {
  readonly cloud: Cloud
  readonly error: TandemError
}

export async function openClouds(places: Places, tools: CloudTools): Promise<Clouds> {
  const { aws, gcp } = places
  const opened = await settleAll([
    ...(gcp === undefined ? [] : [open('gcp', async () => (await google()).openGoogle(gcp, tools))]),
    ...(aws === undefined ? [] : [open('aws', async () => (await amazon()).openAmazon(aws, tools))]),
  ])
  const all = opened.filter(isOpen)
  return {
    all,
    unopened: opened.filter((each): each is Unopened => !isOpen(each)),
    targets: all.flatMap(({ targets }) => targets),
    notes: all.flatMap(({ notes = [] }) => notes),
    warnings: all.flatMap(({ warnings = [] }) => warnings),
    places: { ...places, ...learned(all) },
    close: async () => {
      await Promise.all(all.map((cloud) => cloud.close()))
    },
  }
}

const isOpen = (each: OpenCloud | Unopened): each is OpenCloud => !('error' in each)

const google = () => import('./targets/gcp/google.ts')
const amazon = () => import('./targets/aws/amazon.ts')

async function open(cloud: Cloud, work: () => Promise<OpenCloud>): Promise<OpenCloud | Unopened> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof TandemError) || error.code === 'cancelled') throw error
    return { cloud, error }
  }
}

function learned(all: readonly (OpenCloud | OpenAmazon)[]): Places {
  const aws = all.find((each) => 'spot' in each)
  return aws === undefined ? {} : { aws: aws.spot }
}

/** A refused identity of one cloud stops the run before another cloud is touched; when both are refused, both are told. */
export async function connect({ all, unopened }: Clouds, context: Context): Promise<void> {
  const refused = await settleAll(all.map((cloud) => refusalOf(cloud, context)))
  throwIfCancelled(context.signal)
  const errors = [...unopened.map(({ error }) => error), ...refused.flatMap((error) => error ?? [])]
  if (errors.length > 0) throw asOne(errors)
}

async function refusalOf(cloud: OpenCloud, context: Context): Promise<TandemError | undefined> {
  for (const line of [`${cloud.cloud}: ${cloud.identity}`, ...(cloud.notes ?? [])]) context.log.info(line)
  try {
    await cloud.connect(context)
    return undefined
  } catch (error) {
    if (!(error instanceof TandemError)) throw error
    return error
  }
}
